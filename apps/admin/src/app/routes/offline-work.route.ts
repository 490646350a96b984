import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const offlineWorkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'offline-work',
  ...fieldPage('attendance.record', () => import('../../features/devices/offline-work-page.tsx'), 'OfflineWorkPage'),
});
