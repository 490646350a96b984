import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyTermsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/terms-of-use',
  ...page('terms_of_use.read', () => import('../../features/terms-of-use/terms-of-use-page.tsx'), 'TermsOfUsePage'),
});
