import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const apiKeysRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'api-keys',
  ...page('api_key.read', () => import('../../features/api-keys/api-keys-page.tsx'), 'ApiKeysPage'),
});
