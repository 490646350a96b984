import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const exchangeProfileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exchange/$profileId',
  ...page('exchange.read', () => import('../../features/exchange/profile-page.tsx'), 'ProfilePage'),
});
