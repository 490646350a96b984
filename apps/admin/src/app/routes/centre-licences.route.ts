import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreLicencesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/licences',
  ...page('centre.read', () => import('../../features/licences/licences-page.tsx'), 'LicencesPage'),
});
