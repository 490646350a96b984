import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const delegationsAllRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'delegations/all',
  ...page('delegation.read', () => import('../../features/delegations/all-delegations-page.tsx'), 'AllDelegationsPage'),
});
