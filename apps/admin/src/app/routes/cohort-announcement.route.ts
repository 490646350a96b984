import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortAnnouncementRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/selection/announcement',
  ...page('selection.decide', () => import('../../features/selection/announcement-page.tsx'), 'AnnouncementPage'),
});
