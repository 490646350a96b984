import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessments',
  ...page('judgement.record', () => import('../../features/judgements/assessments-page.tsx'), 'AssessmentsPage'),
});
