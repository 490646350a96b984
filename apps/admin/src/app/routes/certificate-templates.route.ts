import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateTemplatesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-templates',
  ...page(
    'certificate_template.read',
    () => import('../../features/certificate-templates/templates-page.tsx'),
    'TemplatesPage',
  ),
});
