import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentSessionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions/$sessionId',
  ...page(
    'assessment.read',
    () => import('../../features/assessment-sessions/assessment-session-page.tsx'),
    'AssessmentSessionPage',
  ),
});
