import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateTemplateReturnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-templates/$templateId/return',
  ...page(
    'certificate_template.publish',
    () => import('../../features/certificate-templates/return-template-page.tsx'),
    'ReturnTemplatePage',
  ),
});
