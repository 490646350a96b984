import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const curriculumPublishRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'curricula/$curriculumId/publish',
  ...page('curriculum.manage', () => import('../../features/curricula/publish-page.tsx'), 'PublishPage'),
});
