import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const offlineWorkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'offline-work',
  ...page('attendance.record', () => import('../../features/devices/offline-work-page.tsx'), 'OfflineWorkPage'),
});
