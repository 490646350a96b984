import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceRoundApprovalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance-rounds/$roundId/approval',
  ...page('issuance.approve', () => import('../../features/issuance/approve-round-page.tsx'), 'ApproveRoundPage'),
});
