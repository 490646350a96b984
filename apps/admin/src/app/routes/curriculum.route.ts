import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/$curriculumId',
  ...page('curriculum.read', () => import('../../features/curricula/curriculum-page.tsx'), 'CurriculumPage'),
});
