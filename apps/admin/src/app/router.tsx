import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '../components/states.tsx';
import { parseSearch, stringifySearch } from '../lib/search.ts';
import { BrokenPage } from './frame/broken-page.tsx';
import { routeTree } from './route-tree.ts';

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
  defaultErrorComponent: ({ error, reset }) => <BrokenPage error={error} reset={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
