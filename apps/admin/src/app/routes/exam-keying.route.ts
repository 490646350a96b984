import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const examKeyingRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'exams/$sittingId/papers/$paperId/keying',
  ...page('exam.key_sheets', () => import('../../features/exams/keying-page.tsx'), 'KeyingPage'),
});
