import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const recordedBatchRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'recorded/$batchId',
  ...page('recorded.read', () => import('../../features/recorded/recorded-batch-page.tsx'), 'RecordedBatchPage'),
});
