import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { localDevice } from '../../lib/device/at-work.ts';
import { knownAccount } from '../../lib/device/open-vault.ts';
import { askSession } from '../../lib/session.ts';
import { rootRoute } from './root.route.tsx';

export const sealedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sealed',
  beforeLoad: async () => {
    const user = await askSession();
    if (!user) throw redirect({ to: '/sign-in', search: {} });
    // Only where something lies sealed: nobody who is at work comes here by an address.
    if (localDevice() || !(await knownAccount(user.id))?.pinSet) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../../features/devices/sealed-page.tsx'), 'SealedPage'),
});
