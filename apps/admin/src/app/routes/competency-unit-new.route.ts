import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const competencyUnitNewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'competency-units/new',
  ...page('competency.manage', () => import('../../features/competencies/new-unit-page.tsx'), 'NewUnitPage'),
});
