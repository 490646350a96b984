import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumRetireRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/$curriculumId/retire',
  ...page('curriculum.manage', () => import('../../features/curricula/retire-page.tsx'), 'RetirePage'),
});
