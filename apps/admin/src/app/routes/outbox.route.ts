import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const outboxRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'outbox',
  ...page(null, () => import('../../features/devices/outbox-page.tsx'), 'OutboxPage'),
});
