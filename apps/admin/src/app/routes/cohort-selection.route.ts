import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortSelectionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/selection',
  ...page('selection.read', () => import('../../features/selection/selection-page.tsx'), 'SelectionPage'),
});
