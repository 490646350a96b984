import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const mergeCasesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'merge-cases',
  ...page('person.merge', () => import('../../features/people/merge-cases-page.tsx'), 'MergeCasesPage'),
});
