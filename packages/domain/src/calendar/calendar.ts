import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';

/** The address of somebody's own calendar; whoever has it can read it, so it can be withdrawn at any time. */
export const CalendarFeed = z.object({ path: z.string(), createdAt: Instant }).meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.output<typeof CalendarFeed>;

/** The secret part of a calendar's address, with the ending that calendar programs like. */
export const CalendarToken = z.string().regex(/^[A-Za-z0-9_-]{24}\.ics$/);
