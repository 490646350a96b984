import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const exchangeChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exchange/$profileId/change',
  ...page('exchange.manage', () => import('../../features/exchange/change-profile-page.tsx'), 'ChangeProfilePage'),
});
