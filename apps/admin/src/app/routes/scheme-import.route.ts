import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const schemeImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'schemes/import',
  ...page('scheme.manage', () => import('../../features/imports/schemes-import-page.tsx'), 'SchemesImportPage'),
});
