import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const panelsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'panels',
  ...page('decision.read', () => import('../../features/decisions/panels-page.tsx'), 'PanelsPage'),
});
