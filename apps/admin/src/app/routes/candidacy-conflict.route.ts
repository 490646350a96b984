import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const candidacyConflictRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'candidacies/$candidacyId/conflict',
  ...page('conflict.declare', () => import('../../features/assessors/own-conflict-page.tsx'), 'OwnConflictPage'),
});
