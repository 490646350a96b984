import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortApplicantsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/applicants',
  ...page('selection.read', () => import('../../features/selection/applicants-page.tsx'), 'ApplicantsPage'),
});
