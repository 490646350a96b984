import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const importRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'imports/$importId',
  ...page('import.read', () => import('../../features/imports/import-page.tsx'), 'ImportPage'),
});
