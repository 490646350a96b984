import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortApplicantRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/applicants/$enrolmentId',
  ...page('selection.read', () => import('../../features/selection/applicant-page.tsx'), 'ApplicantPage'),
});
