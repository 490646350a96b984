import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountLockRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts/$accountId/lock',
  ...page('account.manage', () => import('../../features/accounts/lock-account-page.tsx'), 'LockAccountPage'),
});
