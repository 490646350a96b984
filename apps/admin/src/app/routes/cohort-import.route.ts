import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/import',
  ...page('enrolment.manage', () => import('../../features/imports/people-import-page.tsx'), 'PeopleImportPage'),
});
