import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessorRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessors/$assessorId',
  ...page('assessor.read', () => import('../../features/assessors/assessor-page.tsx'), 'AssessorPage'),
});
