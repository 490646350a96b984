import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/new',
  ...page('cohort.manage', () => import('../../features/cohorts/new-cohort-page.tsx'), 'NewCohortPage'),
});
