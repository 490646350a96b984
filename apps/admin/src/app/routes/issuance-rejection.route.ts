import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceRejectionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance/$batchId/rejection',
  ...page('issuance.approve', () => import('../../features/issuance/reject-page.tsx'), 'RejectPage'),
});
