import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortTimetableFillRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/timetable/fill',
  ...page('cohort.manage', () => import('../../features/timetable/fill-page.tsx'), 'FillPage'),
});
