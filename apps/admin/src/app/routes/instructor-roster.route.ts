import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorRosterRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructor-roster',
  ...page('instructor.read', () => import('../../features/instructors/roster-page.tsx'), 'RosterPage'),
});
