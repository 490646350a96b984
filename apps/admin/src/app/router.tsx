import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '../components/states.tsx';
import { BrokenPage } from './frame/broken-page.tsx';
import { routeTree } from './route-tree.ts';

/** Addresses stay readable: plain words instead of JSON. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** The inverse of `parseSearch`; what is undefined leaves the address. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const parts = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  return parts.length > 0 ? `?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}` : '';
};

/** The router of the staff application, below `/admin`. */
export const router = createRouter({
  routeTree,
  basepath: '/admin',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: () => <LoadingState />,
  defaultErrorComponent: ({ error, reset }) => <BrokenPage error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
