import type { NotificationKind } from './notification-kinds.ts';

/** Refusals about notifications. */
export type NotificationErrors = {
  'notification.legal': { kind: NotificationKind };
};
