import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/new',
  ...page('curriculum.manage', () => import('../../features/curricula/new-curriculum-page.tsx'), 'NewCurriculumPage'),
});
