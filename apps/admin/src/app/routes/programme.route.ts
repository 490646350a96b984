import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const programmeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'programmes/$programmeId',
  ...page('curriculum.read', () => import('../../features/programmes/programme-page.tsx'), 'ProgrammePage'),
});
