import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const examRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exams/$sittingId',
  ...page('exam.read', () => import('../../features/exams/room-page.tsx'), 'RoomPage'),
});
