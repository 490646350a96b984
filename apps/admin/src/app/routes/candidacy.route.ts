import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const candidacyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'candidacies/$candidacyId',
  ...page('judgement.read', () => import('../../features/judgements/candidacy-page.tsx'), 'CandidacyPage'),
});
