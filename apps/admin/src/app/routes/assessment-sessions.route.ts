import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentSessionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions',
  ...page(
    'assessment.read',
    () => import('../../features/assessment-sessions/assessment-sessions-page.tsx'),
    'AssessmentSessionsPage',
  ),
});
