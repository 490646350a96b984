import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const issuanceRoundRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'issuance-rounds/$roundId',
  ...page('issuance.read', () => import('../../features/issuance/round-page.tsx'), 'RoundPage'),
});
