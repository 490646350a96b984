import { createRoute } from '@tanstack/react-router';
import { warmKit } from '../../lib/warm-kit.ts';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortAttendanceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/attendance',
  loader: warmKit,
  ...fieldPage('attendance.read', () => import('../../features/attendance/attendance-page.tsx'), 'AttendancePage'),
});
