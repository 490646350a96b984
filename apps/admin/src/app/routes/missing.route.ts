import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../frame/not-found-page.tsx';
import { frameRoute } from './frame.route.tsx';

/** Any other address, inside the frame, so that the ways on stay in sight. */
export const missingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '$',
  component: NotFoundPage,
});
