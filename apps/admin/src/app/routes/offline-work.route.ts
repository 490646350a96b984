import { createRoute } from '@tanstack/react-router';
import { fieldWork } from '../../lib/field-workers.ts';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const offlineWorkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'offline-work',
  ...fieldPage(fieldWork, () => import('../../features/devices/offline-work-page.tsx'), 'OfflineWorkPage'),
});
