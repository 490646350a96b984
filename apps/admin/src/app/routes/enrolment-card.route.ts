import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/claim-card',
  ...page('claim_card.issue', () => import('../../features/enrolments/claim-card-page.tsx'), 'ClaimCardPage'),
});
