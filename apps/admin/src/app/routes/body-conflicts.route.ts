import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyConflictsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/conflicts',
  ...page('conflict.read', () => import('../../features/assessors/conflicts-page.tsx'), 'ConflictsPage'),
});
