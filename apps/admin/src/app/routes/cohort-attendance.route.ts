import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortAttendanceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/attendance',
  ...page('attendance.read', () => import('../../features/attendance/attendance-page.tsx'), 'AttendancePage'),
});
