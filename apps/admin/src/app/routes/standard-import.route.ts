import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const standardImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'standards/import',
  ...page('competency.manage', () => import('../../features/imports/standards-import-page.tsx'), 'StandardsImportPage'),
});
