import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyCandidateCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/claim-cards/$applicationId',
  ...page(
    'candidate_card.issue',
    () => import('../../features/claim-cards/candidate-card-page.tsx'),
    'CandidateCardPage',
  ),
});
