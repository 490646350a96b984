import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumEditRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/$curriculumId/edit',
  ...page('curriculum.manage', () => import('../../features/curricula/edit-curriculum-page.tsx'), 'EditCurriculumPage'),
});
