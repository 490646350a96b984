import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cohortPapersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/papers',
  ...page('enrolment.read', () => import('../../features/papers/papers-page.tsx'), 'PapersPage'),
});
