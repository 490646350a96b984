import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentReportRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessments/$sessionId/report',
  ...page('judgement.record', () => import('../../features/judgements/report-page.tsx'), 'ReportPage'),
});
