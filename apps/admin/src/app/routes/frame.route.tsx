import { createRoute, redirect } from '@tanstack/react-router';
import { loadSession } from '../../lib/session.ts';
import { AppFrame } from '../frame/app-frame.tsx';
import { BrokenPage } from '../frame/broken-page.tsx';
import { Lonely } from '../frame/lonely.tsx';
import { rootRoute } from './root.route.tsx';

/** The frame around every page for people who are signed in; others are led to the door and back. */
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
    const user = await loadSession();
    if (!user) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
  },
});
