import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountRolesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts/$accountId',
  ...page('account.read', () => import('../../features/accounts/account-roles-page.tsx'), 'AccountRolesPage'),
});
