import { z } from 'zod';
import { Day, Instant, text } from '../kernel/schemas.ts';
import { PhoneInput } from './person.ts';

/** How a guardian consented: written on the form or list that was handed in, in person, by a letter, by telephone. */
export const GuardianConsentWay = z.enum(['form', 'in_person', 'letter', 'phone']);
export type GuardianConsentWay = z.output<typeof GuardianConsentWay>;

/** Whoever consents for somebody under age, as told; without a way it stands on the form, without a day it is of today. */
export const Guardian = z
  .strictObject({
    fullName: text(1, 100),
    phone: PhoneInput.nullish(),
    way: GuardianConsentWay.nullish(),
    givenOn: Day.nullish(),
  })
  .meta({ id: 'Guardian' });
export type Guardian = z.output<typeof Guardian>;

/** A guardian of a row of a spreadsheet: what a list says of a telephone is taken as it stands. */
export const GuardianInFile = Guardian.extend({ phone: text(5, 30).nullish() });

/** The consent of a guardian as it is kept: who, how and when it was given, who recorded it; null is the applicant alone. */
export const GuardianConsent = z
  .object({
    fullName: z.string(),
    phone: z.string().nullable(),
    way: GuardianConsentWay,
    givenOn: Day,
    recordedAt: Instant,
    recordedByName: z.string().nullable(),
  })
  .meta({ id: 'GuardianConsent' });
export type GuardianConsent = z.output<typeof GuardianConsent>;
