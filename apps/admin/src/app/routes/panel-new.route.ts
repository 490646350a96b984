import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const panelNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'panels/new/$sessionId',
  ...page('decision.convene', () => import('../../features/decisions/new-panel-page.tsx'), 'NewPanelPage'),
});
