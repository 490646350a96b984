import { createRoute, redirect } from '@tanstack/react-router';
import { admit } from '../../lib/device/admission.ts';
import { toTheLock } from '../../lib/device/to-the-lock.ts';
import { AppFrame } from '../frame/app-frame.tsx';
import { BrokenPage } from '../frame/broken-page.tsx';
import { Lonely } from '../frame/lonely.tsx';
import { rootRoute } from './root.route.tsx';

/** The frame around every page for people who are signed in; others are led to the door, or to the lock of a device that knows them, and back. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: AppFrame,
  errorComponent: ({ error, reset }) => (
    <Lonely>
      <BrokenPage error={error} reset={reset} />
    </Lonely>
  ),
  beforeLoad: async ({ location }) => {
    const admission = await admit();
    if (admission === 'in') return;
    if (admission === 'lock') return toTheLock(location.href);
    if (admission === 'sealed') throw redirect({ to: '/sealed' });
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
  },
});
