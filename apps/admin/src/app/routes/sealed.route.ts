import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { askSession } from '../../lib/session.ts';
import { rootRoute } from './root.route.tsx';

export const sealedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sealed',
  beforeLoad: async () => {
    if (!(await askSession())) throw redirect({ to: '/sign-in', search: {} });
  },
  component: lazyRouteComponent(() => import('../../features/devices/sealed-page.tsx'), 'SealedPage'),
});
