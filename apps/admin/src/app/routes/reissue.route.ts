import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const reissueRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'reissues/$reissueId',
  ...page('reissue.read', () => import('../../features/reissues/reissue-page.tsx'), 'ReissuePage'),
});
