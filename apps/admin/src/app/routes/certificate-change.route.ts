import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const certificateChangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'certificates/$certificateId/changes/$kind',
  ...page('certificate.read', () => import('../../features/certificates/change-page.tsx'), 'ChangePage'),
});
