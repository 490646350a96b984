import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortPaperWithdrawRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/paper-sheets/$sheetId/withdraw',
  ...page('attendance.record', () => import('../../features/papers/withdraw-paper-page.tsx'), 'WithdrawPaperPage'),
});
