import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentGuardianRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/guardian',
  ...page('enrolment.manage', () => import('../../features/enrolments/guardian-page.tsx'), 'GuardianPage'),
});
