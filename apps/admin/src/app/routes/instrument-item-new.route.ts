import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const instrumentItemNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'instruments/$setId/items/new',
  ...page('instrument.manage', () => import('../../features/instruments/item-page.tsx'), 'NewItemPage'),
});
