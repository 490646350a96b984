import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches',
  ...page('breach.read', () => import('../../features/breaches/breaches-page.tsx'), 'BreachesPage'),
});
