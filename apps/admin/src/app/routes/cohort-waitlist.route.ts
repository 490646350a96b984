import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortWaitlistRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/waitlist',
  ...page('selection.read', () => import('../../features/selection/waitlist-page.tsx'), 'WaitlistPage'),
});
