import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cooperativeChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cooperatives/$cooperativeId/change',
  ...page(
    'cooperative.manage',
    () => import('../../features/cooperatives/change-cooperative-page.tsx'),
    'ChangeCooperativePage',
  ),
});
