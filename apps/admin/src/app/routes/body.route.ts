import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId',
  ...page('body.read', () => import('../../features/bodies/body-page.tsx'), 'BodyPage'),
});
