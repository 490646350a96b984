import { Id } from '@kompeten/domain';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** Queued with every event of the trail that somebody is to be told of, or need not be told of any more. */
export const eventNoted = defineJob('event_noted', z.strictObject({ eventId: Id }));
