import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments',
  ...page('instrument.read', () => import('../../features/instruments/instruments-page.tsx'), 'InstrumentsPage'),
});
