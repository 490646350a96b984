import { createRoute } from '@tanstack/react-router';
import { warmKit } from '../../lib/warm-kit.ts';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortGradesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/grades',
  loader: warmKit,
  ...fieldPage('grading.read', () => import('../../features/grading/grading-page.tsx'), 'GradingPage'),
});
