import { createRoute } from '@tanstack/react-router';
import { warmKit } from '../../lib/warm-kit.ts';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortPaperWithdrawRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/paper-sheets/$sheetId/withdraw',
  loader: (coming) => warmKit(coming),
  ...page('attendance.record', () => import('../../features/papers/withdraw-paper-page.tsx'), 'WithdrawPaperPage'),
});
