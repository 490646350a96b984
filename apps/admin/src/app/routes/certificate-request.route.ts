import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateRequestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificates/$certificateId/requests/$requestId',
  ...page('certificate.approve_change', () => import('../../features/certificates/decision-page.tsx'), 'DecisionPage'),
});
