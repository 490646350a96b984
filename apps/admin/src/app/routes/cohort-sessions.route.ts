import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortSessionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/sessions',
  ...page('cohort.read', () => import('../../features/cohorts/sessions-page.tsx'), 'SessionsPage'),
});
