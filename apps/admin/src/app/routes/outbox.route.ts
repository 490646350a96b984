import { createRoute } from '@tanstack/react-router';
import { fieldPage } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const outboxRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'outbox',
  ...fieldPage(null, () => import('../../features/devices/outbox-page.tsx'), 'OutboxPage'),
});
