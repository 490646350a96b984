import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const placementRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'placements/$placementId',
  ...page('mentoring.read', () => import('../../features/mentoring/placement-page.tsx'), 'PlacementPage'),
});
