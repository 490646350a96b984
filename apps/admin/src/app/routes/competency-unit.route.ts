import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const competencyUnitRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'competency-units/$unitId',
  ...page('competency.read', () => import('../../features/competencies/unit-page.tsx'), 'UnitPage'),
});
