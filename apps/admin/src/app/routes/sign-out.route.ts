import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const signOutRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'sign-out',
  ...fieldPage(null, () => import('../../features/devices/sign-out-page.tsx'), 'SignOutPage'),
});
