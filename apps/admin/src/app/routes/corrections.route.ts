import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const correctionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'corrections',
  ...page('correction.read', () => import('../../features/corrections/corrections-page.tsx'), 'CorrectionsPage'),
});
