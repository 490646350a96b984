import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/new',
  ...page('centre.create', () => import('../../features/centres/new-centre-page.tsx'), 'NewCentrePage'),
});
