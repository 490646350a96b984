import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const placementsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'placements',
  ...page('mentoring.read', () => import('../../features/mentoring/placements-page.tsx'), 'PlacementsPage'),
});
