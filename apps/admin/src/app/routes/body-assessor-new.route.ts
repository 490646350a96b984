import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyAssessorNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/assessors/new',
  ...page('assessor.manage', () => import('../../features/assessors/new-assessor-page.tsx'), 'NewAssessorPage'),
});
