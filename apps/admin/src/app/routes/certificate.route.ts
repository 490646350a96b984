import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificates/$certificateId',
  ...page('certificate.read', () => import('../../features/certificates/certificate-page.tsx'), 'CertificatePage'),
});
