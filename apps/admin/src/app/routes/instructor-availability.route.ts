import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instructorAvailabilityRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/availability',
  ...page('instructor.keep', () => import('../../features/instructors/availability-page.tsx'), 'AvailabilityPage'),
});
