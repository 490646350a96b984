import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors',
  ...page('instructor.read', () => import('../../features/instructors/instructors-page.tsx'), 'InstructorsPage'),
});
