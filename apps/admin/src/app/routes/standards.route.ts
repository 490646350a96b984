import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const standardsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'standards',
  ...page('competency.read', () => import('../../features/competencies/standards-page.tsx'), 'StandardsPage'),
});
