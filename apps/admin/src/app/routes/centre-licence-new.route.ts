import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreLicenceNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/licences/new',
  ...page('centre.manage', () => import('../../features/licences/new-licence-page.tsx'), 'NewLicencePage'),
});
