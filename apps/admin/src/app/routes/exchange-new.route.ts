import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const exchangeNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exchange/new',
  ...page('exchange.manage', () => import('../../features/exchange/new-profile-page.tsx'), 'NewProfilePage'),
});
