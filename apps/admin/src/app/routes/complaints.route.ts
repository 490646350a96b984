import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const complaintsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'complaints',
  ...page('complaint.read', () => import('../../features/complaints/complaints-page.tsx'), 'ComplaintsPage'),
});
