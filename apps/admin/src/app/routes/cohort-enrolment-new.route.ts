import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortEnrolmentNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/new',
  ...page('enrolment.manage', () => import('../../features/enrolments/new-enrolment-page.tsx'), 'NewEnrolmentPage'),
});
