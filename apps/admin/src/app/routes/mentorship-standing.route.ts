import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipStandingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/$mentorshipId/standing',
  ...page('mentoring.manage', () => import('../../features/mentoring/standing-page.tsx'), 'StandingPage'),
});
