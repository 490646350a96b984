import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId',
  ...page('cohort.read', () => import('../../features/cohorts/cohort-page.tsx'), 'CohortPage'),
});
