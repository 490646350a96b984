import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** Queued with every event of a certificate after its issue, so that those who watch it are told. */
export const certificateChanged = defineJob('certificate_changed', z.object({ certificateId: z.uuid() }));
