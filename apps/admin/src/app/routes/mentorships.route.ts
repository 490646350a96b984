import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring',
  ...page('mentoring.read', () => import('../../features/mentoring/mentorships-page.tsx'), 'MentorshipsPage'),
});
