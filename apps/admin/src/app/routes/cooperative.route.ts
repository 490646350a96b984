import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cooperativeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cooperatives/$cooperativeId',
  ...page('cooperative.read', () => import('../../features/cooperatives/cooperative-page.tsx'), 'CooperativePage'),
});
