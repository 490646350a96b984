import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const appealsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'appeals',
  ...page('appeal.read', () => import('../../features/appeals/appeals-page.tsx'), 'AppealsPage'),
});
