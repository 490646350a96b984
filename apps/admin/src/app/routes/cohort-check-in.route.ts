import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortCheckInRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/sessions/$sessionId/check-in',
  ...page('attendance.record', () => import('../../features/check-ins/check-in-page.tsx'), 'CheckInPage'),
});
