import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/change',
  ...page('cohort.manage', () => import('../../features/cohorts/change-cohort-page.tsx'), 'ChangeCohortPage'),
});
