import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountPersonRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts/$accountId/person',
  ...page('account.manage', () => import('../../features/accounts/account-person-page.tsx'), 'AccountPersonPage'),
});
