import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyTermsReturnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/terms-of-use/return',
  ...page('terms_of_use.manage', () => import('../../features/terms-of-use/return-terms-page.tsx'), 'ReturnTermsPage'),
});
