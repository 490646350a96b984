import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts/new',
  ...page('account.manage', () => import('../../features/accounts/new-account-page.tsx'), 'NewAccountPage'),
});
