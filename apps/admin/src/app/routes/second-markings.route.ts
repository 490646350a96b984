import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const secondMarkingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'second-markings',
  ...page('second_marking.mark', () => import('../../features/second-marking/samples-page.tsx'), 'SamplesPage'),
});
