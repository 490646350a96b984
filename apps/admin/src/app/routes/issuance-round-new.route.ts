import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceRoundNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance-rounds/new',
  ...page('issuance.request', () => import('../../features/issuance/request-round-page.tsx'), 'RequestRoundPage'),
});
