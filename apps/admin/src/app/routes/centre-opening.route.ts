import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreOpeningRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/opening',
  ...page('centre.read', () => import('../../features/opening/opening-page.tsx'), 'OpeningPage'),
});
