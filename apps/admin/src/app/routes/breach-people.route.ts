import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachPeopleRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches/$breachId/centres/$centreId',
  ...page('breach.inform', () => import('../../features/breaches/breach-people-page.tsx'), 'BreachPeoplePage'),
});
