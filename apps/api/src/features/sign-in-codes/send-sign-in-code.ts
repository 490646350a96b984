import { Id } from '@kompeten/domain';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** For what the digits of a code are sealed and hashed. */
export const CODE_PURPOSE = 'sign-in code';

/** Sends a code that was made; the digits are not in the queue. */
export const sendSignInCode = defineJob('send_sign_in_code', z.strictObject({ codeId: Id }));
