import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const applicationNikRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'applications/$applicationId/nik',
  ...page('candidate.identify', () => import('../../features/applications/candidate-nik-page.tsx'), 'CandidateNikPage'),
});
