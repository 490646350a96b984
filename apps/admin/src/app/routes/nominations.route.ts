import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const nominationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'nominations',
  ...page('enrolment.nominate', () => import('../../features/selection/nominations-page.tsx'), 'NominationsPage'),
});
