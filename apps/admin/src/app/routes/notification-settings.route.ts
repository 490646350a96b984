import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const notificationSettingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'notification-settings',
  ...page(
    null,
    () => import('../../features/notifications/notification-settings-page.tsx'),
    'NotificationSettingsPage',
  ),
});
