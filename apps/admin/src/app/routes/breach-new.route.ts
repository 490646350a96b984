import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches/new',
  ...page('breach.manage', () => import('../../features/breaches/new-breach-page.tsx'), 'NewBreachPage'),
});
