import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications/$applicationId',
  ...page('application.read', () => import('../../features/applications/application-page.tsx'), 'ApplicationPage'),
});
