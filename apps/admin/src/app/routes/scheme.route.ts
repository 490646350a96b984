import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const schemeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'schemes/$schemeId',
  ...page('scheme.read', () => import('../../features/schemes/scheme-page.tsx'), 'SchemePage'),
});
