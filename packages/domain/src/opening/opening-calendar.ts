import { z } from 'zod';
import { Day, Id, text } from '../kernel/schemas.ts';

/** A time of the day, `08:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.output<typeof ClockTime>;

/** Hours on which a centre is open on a day of the week, 1 for Monday to 7 for Sunday. */
export const OpeningHours = z
  .strictObject({ weekday: z.int().min(1).max(7), from: ClockTime, until: ClockTime })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'period_reversed' });
export type OpeningHours = z.output<typeof OpeningHours>;

/** Days on which a centre is closed, the first and the last of them included, and why. */
export const ClosedDays = z
  .strictObject({ from: Day, to: Day, reason: text(3, 150) })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'period_reversed' });
export type ClosedDays = z.output<typeof ClosedDays>;

/** When a centre is open; without hours it is open at any time of its days. */
export const OpeningCalendar = z
  .object({
    centreId: Id,
    hours: z.array(OpeningHours),
    closed: z.array(ClosedDays),
    /** Whether national holidays and joint leave close the centre. */
    keepsHolidays: z.boolean(),
    /** 0 until it was first set. */
    version: z.int().min(0),
  })
  .meta({ id: 'OpeningCalendar' });
export type OpeningCalendar = z.output<typeof OpeningCalendar>;

/** What is asked of an opening calendar; it replaces the one before. */
export const OpeningChange = z.strictObject({
  version: z.int().min(0),
  hours: z.array(OpeningHours).max(28),
  closed: z.array(ClosedDays).max(200),
  keepsHolidays: z.boolean(),
});
export type OpeningChange = z.output<typeof OpeningChange>;

/** A national holiday or a day of joint leave (cuti bersama), with the decree it rests on. */
export const Holiday = z
  .object({ day: Day, name: z.string(), kind: z.enum(['national', 'joint_leave']), source: z.string() })
  .meta({ id: 'Holiday' });
export type Holiday = z.output<typeof Holiday>;

/** A holiday to be added or corrected. */
export const HolidayEntry = z.strictObject({
  name: text(3, 150),
  kind: z.enum(['national', 'joint_leave']),
  source: text(3, 300),
});
export type HolidayEntry = z.output<typeof HolidayEntry>;
