import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipPlacementRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/$mentorshipId/placement',
  ...page(
    'placement.report',
    () => import('../../features/mentoring/report-placement-page.tsx'),
    'ReportPlacementPage',
  ),
});
