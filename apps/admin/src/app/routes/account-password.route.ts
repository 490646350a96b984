import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountPasswordRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'accounts/$accountId/password',
  ...page('account.manage', () => import('../../features/accounts/reset-password-page.tsx'), 'ResetPasswordPage'),
});
