import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentImportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/$setId/import',
  ...page(
    'instrument.manage',
    () => import('../../features/instruments/instrument-import-page.tsx'),
    'InstrumentImportPage',
  ),
});
