import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const auditRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'audit',
  ...page('audit.read', () => import('../../features/audit/audit-page.tsx'), 'AuditPage'),
});
