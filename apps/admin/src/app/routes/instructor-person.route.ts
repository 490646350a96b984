import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorPersonRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/person',
  ...page(
    'instructor.manage',
    () => import('../../features/instructors/instructor-person-page.tsx'),
    'InstructorPersonPage',
  ),
});
