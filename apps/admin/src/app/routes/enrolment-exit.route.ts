import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentExitRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/exit/$event',
  ...page('enrolment.manage', () => import('../../features/enrolments/exit-page.tsx'), 'ExitPage'),
});
