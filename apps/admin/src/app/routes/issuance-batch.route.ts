import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceBatchRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance/$batchId',
  ...page('issuance.read', () => import('../../features/issuance/batch-page.tsx'), 'BatchPage'),
});
