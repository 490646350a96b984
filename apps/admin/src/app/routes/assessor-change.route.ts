import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessorChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessors/$assessorId/change',
  ...page('assessor.manage', () => import('../../features/assessors/change-assessor-page.tsx'), 'ChangeAssessorPage'),
});
