import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateReductionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificates/$certificateId/reduction',
  ...page('body_document.request', () => import('../../features/certificates/reduction-page.tsx'), 'ReductionPage'),
});
