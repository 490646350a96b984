import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { knownAccountsQuery } from '../../lib/device/known-accounts-query.ts';
import { queryClient } from '../../lib/query.ts';
import { nextPage } from '../next-page.ts';
import { rootRoute } from './root.route.tsx';

export const lockRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'lock',
  validateSearch: nextPage,
  loader: () => queryClient.prefetchQuery(knownAccountsQuery),
  component: lazyRouteComponent(() => import('../../features/devices/lock-page.tsx'), 'LockPage'),
});
