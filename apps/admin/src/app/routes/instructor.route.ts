import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId',
  ...page('instructor.read', () => import('../../features/instructors/instructor-page.tsx'), 'InstructorPage'),
});
