import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const markingAgreementRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'marking-agreement',
  ...page(
    'second_marking.draw',
    () => import('../../features/second-marking/marking-agreement-page.tsx'),
    'MarkingAgreementPage',
  ),
});
