import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches/$breachId',
  ...page('breach.read', () => import('../../features/breaches/breach-page.tsx'), 'BreachPage'),
});
