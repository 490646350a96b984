import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const candidacyAnswersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'candidacies/$candidacyId/exam-answers',
  ...page('exam.read_answers', () => import('../../features/exams/answers-page.tsx'), 'AnswersPage'),
});
