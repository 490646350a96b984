import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const schemeNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'schemes/new',
  ...page('scheme.manage', () => import('../../features/schemes/new-scheme-page.tsx'), 'NewSchemePage'),
});
