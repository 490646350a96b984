import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentSessionReplanRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions/$sessionId/replan',
  ...page(
    'assessment.schedule',
    () => import('../../features/assessment-sessions/replan-session-page.tsx'),
    'ReplanSessionPage',
  ),
});
