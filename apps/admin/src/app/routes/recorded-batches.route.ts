import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const recordedBatchesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'recorded',
  ...page('recorded.read', () => import('../../features/recorded/recorded-batches-page.tsx'), 'RecordedBatchesPage'),
});
