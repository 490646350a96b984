import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const schemesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'schemes',
  ...page('scheme.read', () => import('../../features/schemes/schemes-page.tsx'), 'SchemesPage'),
});
