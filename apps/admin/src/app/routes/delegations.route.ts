import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const delegationsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'delegations',
  ...page(null, () => import('../../features/delegations/delegations-page.tsx'), 'DelegationsPage'),
});
