import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortCardsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/claim-cards',
  ...page('claim_card.issue', () => import('../../features/enrolments/claim-cards-page.tsx'), 'ClaimCardsPage'),
});
