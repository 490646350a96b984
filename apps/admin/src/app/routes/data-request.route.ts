import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const dataRequestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'data-requests/$dataRequestId',
  ...page('data_request.read', () => import('../../features/data-rights/data-request-page.tsx'), 'DataRequestPage'),
});
