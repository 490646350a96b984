import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const centresRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'centres',
  ...page('centre.read', () => import('../../features/centres/centres-page.tsx'), 'CentresPage'),
});
