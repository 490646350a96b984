import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceBatchesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance',
  ...page('issuance.read', () => import('../../features/issuance/batches-page.tsx'), 'BatchesPage'),
});
