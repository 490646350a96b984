import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateRequestsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-requests',
  ...page('certificate.read', () => import('../../features/certificates/requests-page.tsx'), 'RequestsPage'),
});
