import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortSelectionPlanRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/selection/plan',
  ...page('selection.decide', () => import('../../features/selection/plan-page.tsx'), 'PlanPage'),
});
