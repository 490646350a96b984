import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentVoucherRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/voucher',
  ...page('enrolment.manage', () => import('../../features/enrolments/voucher-page.tsx'), 'VoucherPage'),
});
