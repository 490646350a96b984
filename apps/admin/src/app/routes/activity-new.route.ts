import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const activityNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/activities/new',
  ...page('instructor.keep', () => import('../../features/instructors/new-activity-page.tsx'), 'NewActivityPage'),
});
