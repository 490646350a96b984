import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortStepRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/steps/$event',
  ...page('cohort.manage', () => import('../../features/cohorts/step-page.tsx'), 'StepPage'),
});
