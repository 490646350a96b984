import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortEnrolmentRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId',
  ...page('enrolment.read', () => import('../../features/enrolments/enrolment-page.tsx'), 'EnrolmentPage'),
});
