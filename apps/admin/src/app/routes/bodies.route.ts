import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodiesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies',
  ...page('body.read', () => import('../../features/bodies/bodies-page.tsx'), 'BodiesPage'),
});
