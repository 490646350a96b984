import { Id } from '@kompeten/domain';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';

/** Queued with every event of the trail of which somebody is to be told. */
export const eventNoted = defineJob('event_noted', z.strictObject({ eventId: Id }));
