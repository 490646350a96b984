import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const apiKeyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'api-keys/$apiKeyId',
  ...page('api_key.read', () => import('../../features/api-keys/api-key-page.tsx'), 'ApiKeyPage'),
});
