import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortMentoringRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/mentoring',
  ...page(
    'mentoring.manage',
    () => import('../../features/mentoring/cohort-mentoring-page.tsx'),
    'CohortMentoringPage',
  ),
});
