import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const correctionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'corrections/$correctionId',
  ...page('correction.read', () => import('../../features/corrections/correction-page.tsx'), 'CorrectionPage'),
});
