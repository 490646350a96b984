import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreUtilisationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/utilisation',
  ...page('centre.read', () => import('../../features/rooms/utilisation-page.tsx'), 'UtilisationPage'),
});
