import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const importsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'imports',
  ...page('import.read', () => import('../../features/imports/imports-page.tsx'), 'ImportsPage'),
});
