import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId',
  ...page('centre.read', () => import('../../features/centres/centre-page.tsx'), 'CentrePage'),
});
