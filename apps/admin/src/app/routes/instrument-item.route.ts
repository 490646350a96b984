import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentItemRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/$setId/items/$itemId',
  ...page('instrument.manage', () => import('../../features/instruments/item-page.tsx'), 'ItemPage'),
});
