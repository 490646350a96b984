import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts',
  ...page('account.read', () => import('../../features/accounts/accounts-page.tsx'), 'AccountsPage'),
});
