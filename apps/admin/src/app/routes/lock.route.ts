import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { nextPage } from '../next-page.ts';
import { rootRoute } from './root.route.tsx';

export const lockRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'lock',
  validateSearch: nextPage,
  component: lazyRouteComponent(() => import('../../features/devices/lock-page.tsx'), 'LockPage'),
});
