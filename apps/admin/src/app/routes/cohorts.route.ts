import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts',
  ...page('cohort.read', () => import('../../features/cohorts/cohorts-page.tsx'), 'CohortsPage'),
});
