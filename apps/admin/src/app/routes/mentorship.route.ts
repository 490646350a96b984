import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/$mentorshipId',
  ...page('mentoring.read', () => import('../../features/mentoring/mentorship-page.tsx'), 'MentorshipPage'),
});
