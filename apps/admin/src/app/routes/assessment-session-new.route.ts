import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentSessionNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions/new',
  ...page(
    'assessment.schedule',
    () => import('../../features/assessment-sessions/schedule-session-page.tsx'),
    'ScheduleSessionPage',
  ),
});
