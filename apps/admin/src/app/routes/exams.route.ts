import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const examsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exams',
  ...page('exam.read', () => import('../../features/exams/exams-page.tsx'), 'ExamsPage'),
});
