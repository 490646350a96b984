import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches/$breachId/change',
  ...page('breach.manage', () => import('../../features/breaches/change-breach-page.tsx'), 'ChangeBreachPage'),
});
