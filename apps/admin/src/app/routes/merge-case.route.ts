import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mergeCaseRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'merge-cases/$mergeCaseId',
  ...page('person.merge', () => import('../../features/people/merge-case-page.tsx'), 'MergeCasePage'),
});
