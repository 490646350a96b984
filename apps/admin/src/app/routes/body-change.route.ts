import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/change',
  ...page('body.manage', () => import('../../features/bodies/change-body-page.tsx'), 'ChangeBodyPage'),
});
