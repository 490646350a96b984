import type { NotificationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { notices } from './notices.ts';

/** Refusals about notifications. */
export const notificationErrors: Sentences<keyof NotificationErrors> = {
  'notification.legal': ({ kind }) => `“${notices[kind].name}” wajib diberitahukan dan tidak dapat dimatikan.`,
};
