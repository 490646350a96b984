import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/change',
  ...page('centre.manage', () => import('../../features/centres/change-centre-page.tsx'), 'ChangeCentrePage'),
});
