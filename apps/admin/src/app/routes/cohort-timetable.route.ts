import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortTimetableRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/timetable',
  ...page('cohort.read', () => import('../../features/timetable/timetable-page.tsx'), 'TimetablePage'),
});
