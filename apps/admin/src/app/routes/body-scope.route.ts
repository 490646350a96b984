import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyScopeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/licences/$licenceId/scope',
  ...page('body.manage', () => import('../../features/bodies/reduce-scope-page.tsx'), 'ReduceScopePage'),
});
