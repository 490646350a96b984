import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const competencyBatchRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'body-documents/$batchId',
  ...page(
    'body_document.read',
    () => import('../../features/body-documents/competency-batch-page.tsx'),
    'CompetencyBatchPage',
  ),
});
