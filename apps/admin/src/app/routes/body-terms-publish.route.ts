import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const bodyTermsPublishRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'bodies/$bodyId/terms-of-use/publish',
  ...page(
    'terms_of_use.manage',
    () => import('../../features/terms-of-use/publish-terms-page.tsx'),
    'PublishTermsPage',
  ),
});
