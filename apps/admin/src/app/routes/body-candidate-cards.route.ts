import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyCandidateCardsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/claim-cards',
  ...page(
    'candidate_card.issue',
    () => import('../../features/claim-cards/candidate-cards-page.tsx'),
    'CandidateCardsPage',
  ),
});
