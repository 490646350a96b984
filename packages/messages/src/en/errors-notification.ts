import type { NotificationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { notices } from './notices.ts';

/** Refusals about notifications. */
export const notificationErrors: Sentences<keyof NotificationErrors> = {
  'notification.legal': ({ kind }) => `People have to be told of “${notices[kind].name}”; it cannot be switched off.`,
};
