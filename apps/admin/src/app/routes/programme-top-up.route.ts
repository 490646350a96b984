import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const programmeTopUpRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'programmes/$programmeId/top-up/$curriculumId',
  ...page('enrolment.read', () => import('../../features/programmes/top-up-page.tsx'), 'TopUpPage'),
});
