import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreRoomsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/rooms',
  ...page('centre.read', () => import('../../features/rooms/rooms-page.tsx'), 'RoomsPage'),
});
