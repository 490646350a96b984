import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const panelRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'panels/$panelId',
  ...page('decision.read', () => import('../../features/decisions/panel-page.tsx'), 'PanelPage'),
});
