import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateTemplateRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-templates/$templateId',
  ...page(
    'certificate_template.read',
    () => import('../../features/certificate-templates/template-page.tsx'),
    'TemplatePage',
  ),
});
