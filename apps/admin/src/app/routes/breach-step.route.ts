import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const breachStepRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'breaches/$breachId/steps/$event',
  ...page('breach.manage', () => import('../../features/breaches/breach-step-page.tsx'), 'BreachStepPage'),
});
