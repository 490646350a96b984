import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyConflictWithdrawRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/conflicts/$conflictId/withdraw',
  ...page(
    'conflict.declare',
    () => import('../../features/assessors/withdraw-conflict-page.tsx'),
    'WithdrawConflictPage',
  ),
});
