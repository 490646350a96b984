import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortEnrolmentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments',
  ...page('enrolment.read', () => import('../../features/enrolments/enrolments-page.tsx'), 'EnrolmentsPage'),
});
