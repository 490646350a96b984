import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculaRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula',
  ...page('curriculum.read', () => import('../../features/curricula/curricula-page.tsx'), 'CurriculaPage'),
});
