import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceApprovalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance/$batchId/approval',
  ...page('issuance.approve', () => import('../../features/issuance/approve-page.tsx'), 'ApprovePage'),
});
