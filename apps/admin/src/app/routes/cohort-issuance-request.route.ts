import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortIssuanceRequestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/issuance/request',
  ...page('issuance.request', () => import('../../features/issuance/request-page.tsx'), 'RequestPage'),
});
