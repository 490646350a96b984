import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const reissuesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'reissues',
  ...page('reissue.read', () => import('../../features/reissues/reissues-page.tsx'), 'ReissuesPage'),
});
