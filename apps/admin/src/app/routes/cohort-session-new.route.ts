import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortSessionNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/sessions/new',
  ...page('cohort.manage', () => import('../../features/cohorts/new-session-page.tsx'), 'NewSessionPage'),
});
