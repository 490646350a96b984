import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortIssuanceRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/issuance',
  ...page('issuance.read', () => import('../../features/issuance/issuance-page.tsx'), 'IssuancePage'),
});
