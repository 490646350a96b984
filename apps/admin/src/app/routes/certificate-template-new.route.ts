import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateTemplateNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-templates/new',
  ...page(
    'certificate_template.manage',
    () => import('../../features/certificate-templates/new-template-page.tsx'),
    'NewTemplatePage',
  ),
});
