import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const accountRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'account',
  ...fieldPage(null, () => import('../../features/identity/account-page.tsx'), 'AccountPage'),
});
