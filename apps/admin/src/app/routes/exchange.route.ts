import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const exchangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exchange',
  ...page('exchange.read', () => import('../../features/exchange/profiles-page.tsx'), 'ProfilesPage'),
});
