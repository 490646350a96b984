import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateTemplatePublishRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificate-templates/$templateId/publish',
  ...page(
    'certificate_template.publish',
    () => import('../../features/certificate-templates/publish-template-page.tsx'),
    'PublishTemplatePage',
  ),
});
