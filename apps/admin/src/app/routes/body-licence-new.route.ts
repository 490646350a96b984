import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyLicenceNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/licences/new',
  ...page('body.manage', () => import('../../features/bodies/new-body-licence-page.tsx'), 'NewBodyLicencePage'),
});
