import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortFeedbackRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/feedback',
  ...page('feedback.read', () => import('../../features/feedback/feedback-page.tsx'), 'FeedbackPage'),
});
