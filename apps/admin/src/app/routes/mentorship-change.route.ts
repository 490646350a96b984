import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/$mentorshipId/change',
  ...page(
    'mentoring.record',
    () => import('../../features/mentoring/change-mentorship-page.tsx'),
    'ChangeMentorshipPage',
  ),
});
