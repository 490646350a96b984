import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const apiKeyNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'api-keys/new',
  ...page('api_key.manage', () => import('../../features/api-keys/new-api-key-page.tsx'), 'NewApiKeyPage'),
});
