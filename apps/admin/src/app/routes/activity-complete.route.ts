import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const activityCompleteRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/activities/$activityId/complete',
  ...page(
    'instructor.keep',
    () => import('../../features/instructors/complete-activity-page.tsx'),
    'CompleteActivityPage',
  ),
});
