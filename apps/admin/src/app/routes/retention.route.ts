import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const retentionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'retention',
  ...page('retention.read', () => import('../../features/retention/retention-page.tsx'), 'RetentionPage'),
});
