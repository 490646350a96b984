import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortTimetableImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/timetable/import',
  ...page('cohort.manage', () => import('../../features/imports/timetable-import-page.tsx'), 'TimetableImportPage'),
});
