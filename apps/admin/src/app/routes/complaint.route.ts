import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const complaintRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'complaints/$complaintId',
  ...page('complaint.read', () => import('../../features/complaints/complaint-page.tsx'), 'ComplaintPage'),
});
