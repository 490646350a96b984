import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const recordedImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'recorded/new',
  ...page('recorded.request', () => import('../../features/recorded/recorded-import-page.tsx'), 'RecordedImportPage'),
});
