import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodySiteVerificationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/sites/$siteId/verification',
  ...page('body.manage', () => import('../../features/assessment-sites/verify-site-page.tsx'), 'VerifySitePage'),
});
