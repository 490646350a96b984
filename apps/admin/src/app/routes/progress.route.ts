import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const progressRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'progress',
  ...page('progress.read', () => import('../../features/progress/progress-page.tsx'), 'ProgressPage'),
});
