import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/new',
  ...page('mentoring.manage', () => import('../../features/mentoring/new-mentorship-page.tsx'), 'NewMentorshipPage'),
});
