import { createRootRoute, Outlet } from '@tanstack/react-router';
import { BrokenPage } from '../frame/broken-page.tsx';
import { Lonely } from '../frame/lonely.tsx';
import { NotFoundPage } from '../frame/not-found-page.tsx';

/** Everything; errors that nobody caught and addresses that nobody knows end here. */
export const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: ({ error, reset }) => (
    <Lonely>
      <BrokenPage error={error} reset={reset} />
    </Lonely>
  ),
  notFoundComponent: () => (
    <Lonely>
      <NotFoundPage />
    </Lonely>
  ),
});
