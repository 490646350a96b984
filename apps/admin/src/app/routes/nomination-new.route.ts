import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const nominationNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'nominations/$cohortId',
  ...page('enrolment.nominate', () => import('../../features/selection/new-nomination-page.tsx'), 'NewNominationPage'),
});
