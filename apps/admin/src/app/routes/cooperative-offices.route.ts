import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const cooperativeOfficesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cooperatives/$cooperativeId/offices',
  ...page(
    'cooperative_people.read',
    () => import('../../features/cooperatives/office-holders-page.tsx'),
    'OfficeHoldersPage',
  ),
});
