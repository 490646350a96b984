import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorDevelopmentRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/development',
  ...page('instructor.read', () => import('../../features/instructors/development-page.tsx'), 'DevelopmentPage'),
});
