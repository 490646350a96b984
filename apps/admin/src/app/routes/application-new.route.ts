import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications/new',
  ...page(
    'application.enter',
    () => import('../../features/applications/enter-application-page.tsx'),
    'EnterApplicationPage',
  ),
});
