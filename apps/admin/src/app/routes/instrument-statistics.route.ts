import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentStatisticsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/$setId/statistics',
  ...page('instrument.read', () => import('../../features/instruments/statistics-page.tsx'), 'StatisticsPage'),
});
