import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const qualityRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'quality',
  ...page('progress.read', () => import('../../features/progress/quality-page.tsx'), 'QualityPage'),
});
