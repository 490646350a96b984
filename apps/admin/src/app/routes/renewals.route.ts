import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const renewalsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'renewals',
  ...page('certificate_care.read', () => import('../../features/renewals/renewals-page.tsx'), 'RenewalsPage'),
});
