import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/$setId',
  ...page('instrument.read', () => import('../../features/instruments/set-page.tsx'), 'SetPage'),
});
