import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';

const share = {
  /** Days on which the room was open. */
  openDays: z.int(),
  /** Days with at least one session in it. */
  usedDays: z.int(),
  /** Seats × open days. */
  seatDays: z.int(),
  /** Seats taken × days used. */
  seatDaysUsed: z.int(),
};

/** How far a room was used in a month; the month counts from 1. */
export const MonthOfUse = z.object({ month: z.int().min(1).max(12), ...share }).meta({ id: 'MonthOfUse' });
export type MonthOfUse = z.output<typeof MonthOfUse>;

/** How far the rooms of a centre were used in a year. */
export const Utilisation = z
  .object({
    year: z.int(),
    rooms: z.array(
      z.object({ roomId: Id, name: z.string(), seats: z.int(), active: z.boolean(), months: z.array(MonthOfUse) }),
    ),
    /** All rooms together. */
    months: z.array(MonthOfUse),
  })
  .meta({ id: 'Utilisation' });
export type Utilisation = z.output<typeof Utilisation>;
