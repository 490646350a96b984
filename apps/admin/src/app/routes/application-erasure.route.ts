import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationErasureRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications/$applicationId/erasure',
  ...page(
    'data_request.handle',
    () => import('../../features/data-rights/ask-erasure-at-body-page.tsx'),
    'AskErasureAtBodyPage',
  ),
});
