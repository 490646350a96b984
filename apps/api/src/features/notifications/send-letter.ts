import { Id } from '@kompeten/domain';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** Sends the letter of a notification. */
export const sendLetter = defineJob('send_notification_letter', z.strictObject({ notificationId: Id }));
