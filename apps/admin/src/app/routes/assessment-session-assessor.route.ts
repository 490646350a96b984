import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentSessionAssessorRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessment-sessions/$sessionId/candidacies/$candidacyId/assessor',
  ...page(
    'assessment.schedule',
    () => import('../../features/assessment-sessions/replace-assessor-page.tsx'),
    'ReplaceAssessorPage',
  ),
});
