import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const schemeVersionNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'schemes/$schemeId/versions/new',
  ...page('scheme.manage', () => import('../../features/schemes/new-scheme-version-page.tsx'), 'NewSchemeVersionPage'),
});
