import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cooperativesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cooperatives',
  ...page('cooperative.read', () => import('../../features/cooperatives/cooperatives-page.tsx'), 'CooperativesPage'),
});
