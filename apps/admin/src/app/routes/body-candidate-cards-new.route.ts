import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyCandidateCardsNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/claim-cards/new',
  ...page(
    'candidate_card.issue',
    () => import('../../features/claim-cards/new-candidate-cards-page.tsx'),
    'NewCandidateCardsPage',
  ),
});
