import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentErasureRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/erasure',
  ...page(
    'data_request.handle',
    () => import('../../features/data-rights/ask-erasure-at-centre-page.tsx'),
    'AskErasureAtCentrePage',
  ),
});
