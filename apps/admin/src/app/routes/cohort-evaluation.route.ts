import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortEvaluationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/evaluation',
  ...page('grading.read', () => import('../../features/evaluation/evaluation-page.tsx'), 'EvaluationPage'),
});
