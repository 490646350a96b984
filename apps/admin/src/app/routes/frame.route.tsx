import { createRoute, redirect } from '@tanstack/react-router';
import { admit } from '../../lib/device/admission.ts';
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
      <BrokenPage error={error} onRetry={reset} />
    </Lonely>
  ),
  beforeLoad: async ({ location }) => {
    const admission = await admit();
    if (admission === 'in') return;
    const search = location.href === '/' ? {} : { next: location.href };
    throw redirect({ to: admission === 'lock' ? '/lock' : '/sign-in', search });
  },
});
