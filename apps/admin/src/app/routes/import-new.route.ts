import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const importNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'imports/new',
  ...page('import.manage', () => import('../../features/imports/new-import-page.tsx'), 'NewImportPage'),
});
