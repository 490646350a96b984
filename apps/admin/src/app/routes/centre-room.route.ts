import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centreRoomRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres/$centreId/rooms/$roomId',
  ...page('centre.manage', () => import('../../features/rooms/change-room-page.tsx'), 'ChangeRoomPage'),
});
