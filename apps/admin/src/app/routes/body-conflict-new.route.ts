import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyConflictNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/conflicts/new',
  ...page('conflict.declare', () => import('../../features/assessors/new-conflict-page.tsx'), 'NewConflictPage'),
});
