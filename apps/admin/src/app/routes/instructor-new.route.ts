import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/new',
  ...page('instructor.manage', () => import('../../features/instructors/new-instructor-page.tsx'), 'NewInstructorPage'),
});
