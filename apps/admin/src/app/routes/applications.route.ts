import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications',
  ...page('application.read', () => import('../../features/applications/applications-page.tsx'), 'ApplicationsPage'),
});
