import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumComparisonRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/$curriculumId/comparison/$otherId',
  ...page('curriculum.read', () => import('../../features/curricula/comparison-page.tsx'), 'ComparisonPage'),
});
