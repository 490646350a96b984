import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceRoundRejectionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance-rounds/$roundId/rejection',
  ...page('issuance.approve', () => import('../../features/issuance/reject-round-page.tsx'), 'RejectRoundPage'),
});
