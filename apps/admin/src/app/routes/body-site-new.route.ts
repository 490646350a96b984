import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodySiteNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/sites/new',
  ...page('body.manage', () => import('../../features/assessment-sites/new-site-page.tsx'), 'NewSitePage'),
});
