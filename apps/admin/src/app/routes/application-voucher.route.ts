import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationVoucherRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications/$applicationId/voucher',
  ...page(
    'candidate.identify',
    () => import('../../features/applications/candidate-voucher-page.tsx'),
    'CandidateVoucherPage',
  ),
});
