import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreRoomNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/rooms/new',
  ...page('centre.manage', () => import('../../features/rooms/new-room-page.tsx'), 'NewRoomPage'),
});
