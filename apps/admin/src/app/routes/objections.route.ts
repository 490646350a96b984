import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const objectionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'objections',
  ...page('objection.read', () => import('../../features/appeals/objections-page.tsx'), 'ObjectionsPage'),
});
