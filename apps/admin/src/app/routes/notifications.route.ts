import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const notificationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'notifications',
  ...page(null, () => import('../../features/notifications/notifications-page.tsx'), 'NotificationsPage'),
});
