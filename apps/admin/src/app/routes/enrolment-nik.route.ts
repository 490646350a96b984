import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentNikRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/nik',
  ...page('person.reveal_nik', () => import('../../features/enrolments/nik-page.tsx'), 'NikPage'),
});
