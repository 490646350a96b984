import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortCopyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/copy',
  ...page('cohort.manage', () => import('../../features/timetable/copy-cohort-page.tsx'), 'CopyCohortPage'),
});
