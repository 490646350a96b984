import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/new',
  ...page('body.create', () => import('../../features/bodies/new-body-page.tsx'), 'NewBodyPage'),
});
