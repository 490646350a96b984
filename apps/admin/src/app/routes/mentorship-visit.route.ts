import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mentorshipVisitRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'mentoring/$mentorshipId/visit',
  ...page('mentoring.record', () => import('../../features/mentoring/report-visit-page.tsx'), 'ReportVisitPage'),
});
