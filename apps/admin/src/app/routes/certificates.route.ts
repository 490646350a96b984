import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificatesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificates',
  ...page('certificate.read', () => import('../../features/certificates/certificates-page.tsx'), 'CertificatesPage'),
});
