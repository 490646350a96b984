import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentReviewsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions/$sessionId/reviews',
  ...page(
    'judgement.read',
    () => import('../../features/assessment-reviews/assessment-reviews-page.tsx'),
    'AssessmentReviewsPage',
  ),
});
