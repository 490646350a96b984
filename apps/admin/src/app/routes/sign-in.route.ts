import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { mayStayAtDoor } from '../../lib/device/admission.ts';
import { nextPage } from '../next-page.ts';
import { rootRoute } from './root.route.tsx';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: nextPage,
  beforeLoad: async () => {
    if (!(await mayStayAtDoor())) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../../features/identity/sign-in-page.tsx'), 'SignInPage'),
});
