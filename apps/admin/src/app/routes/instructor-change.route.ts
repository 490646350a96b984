import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/change',
  ...page(
    'instructor.manage',
    () => import('../../features/instructors/change-instructor-page.tsx'),
    'ChangeInstructorPage',
  ),
});
