import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const assessmentChecklistRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'assessments/$sessionId/checklist',
  ...fieldPage('judgement.record', () => import('../../features/judgements/checklist-page.tsx'), 'ChecklistPage'),
});
