import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const qualificationNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instructors/$instructorId/qualifications/new',
  ...page(
    'instructor.keep',
    () => import('../../features/instructors/new-qualification-page.tsx'),
    'NewQualificationPage',
  ),
});
