import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const apiKeyRevokeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'api-keys/$apiKeyId/revoke',
  ...page('api_key.manage', () => import('../../features/api-keys/revoke-api-key-page.tsx'), 'RevokeApiKeyPage'),
});
