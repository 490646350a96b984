import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/new',
  ...page('instrument.manage', () => import('../../features/instruments/new-set-page.tsx'), 'NewSetPage'),
});
