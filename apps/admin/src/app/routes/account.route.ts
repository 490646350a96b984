import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'account',
  ...page(null, () => import('../../features/identity/account-page.tsx'), 'AccountPage'),
});
