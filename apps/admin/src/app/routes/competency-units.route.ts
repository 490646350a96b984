import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const competencyUnitsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'competency-units',
  ...page('competency.read', () => import('../../features/competencies/units-page.tsx'), 'UnitsPage'),
});
