import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const examNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exams/new',
  ...page('exam.prepare', () => import('../../features/exams/prepare-exam-page.tsx'), 'PrepareExamPage'),
});
