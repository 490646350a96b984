import { Id } from '@kompeten/domain';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** Sends a code for another PIN; the digits are not in the queue. */
export const sendPinCode = defineJob('send_application_pin_code', z.strictObject({ codeId: Id }));
