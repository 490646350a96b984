import { z } from 'zod';
import { Day, Id, Instant } from '../kernel/schemas.ts';
import { BirthDate } from '../people/person.ts';

/** A birth date as somebody typed it beside a code, to be confirmed or to open the file. */
export const BirthDateClaim = z.strictObject({ birthDate: BirthDate });
export type BirthDateClaim = z.output<typeof BirthDateClaim>;

/** How much of a birth date the register knows and was confirmed: the day, or the year alone (rule 24). */
export const BirthDatePrecision = z.enum(['day', 'year']);
export type BirthDatePrecision = z.output<typeof BirthDatePrecision>;

/** Yes or no, and how many wrong tries this week still allows. */
export const BirthDateConfirmation = z
  .object({
    matches: z.boolean(),
    precision: BirthDatePrecision.nullable(),
    triesLeft: z.int(),
    asOf: Instant,
  })
  .meta({ id: 'BirthDateConfirmation' });
export type BirthDateConfirmation = z.output<typeof BirthDateConfirmation>;

/** How often somebody confirmed a birth date, opened the file with it or typed it wrong, on one day; no names. */
export const BirthDateCheckDay = z.object({
  day: Day,
  confirmed: z.int(),
  opened: z.int(),
  wrong: z.int(),
});
export type BirthDateCheckDay = z.output<typeof BirthDateCheckDay>;

/** What the holder of a certificate is shown of the checks of the own birth date. */
export const BirthDateChecks = z
  .object({
    certificateId: Id,
    closed: z.boolean(),
    triesLeft: z.int(),
    triesPerWeek: z.int(),
    days: z.array(BirthDateCheckDay),
  })
  .meta({ id: 'BirthDateChecks' });
export type BirthDateChecks = z.output<typeof BirthDateChecks>;
