import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyTermsDraftRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/terms-of-use/draft',
  ...page('terms_of_use.manage', () => import('../../features/terms-of-use/write-terms-page.tsx'), 'WriteTermsPage'),
});
