import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const dataRequestsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'data-requests',
  ...page('data_request.read', () => import('../../features/data-rights/data-requests-page.tsx'), 'DataRequestsPage'),
});
