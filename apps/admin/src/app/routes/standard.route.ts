import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const standardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'standards/$standardId',
  ...page('competency.read', () => import('../../features/competencies/standard-page.tsx'), 'StandardPage'),
});
