import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortCheckInsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/check-ins',
  ...page('attendance.record', () => import('../../features/check-ins/check-ins-page.tsx'), 'CheckInsPage'),
});
