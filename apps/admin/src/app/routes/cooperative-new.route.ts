import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cooperativeNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cooperatives/new',
  ...page(
    'cooperative.manage',
    () => import('../../features/cooperatives/new-cooperative-page.tsx'),
    'NewCooperativePage',
  ),
});
