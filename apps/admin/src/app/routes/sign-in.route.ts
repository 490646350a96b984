import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadSession } from '../../lib/session.ts';
import { rootRoute } from './root.route.tsx';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && search.next.startsWith('/') ? { next: search.next } : {},
  beforeLoad: async () => {
    if (await loadSession()) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../../features/identity/sign-in-page.tsx'), 'SignInPage'),
});
