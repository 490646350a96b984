import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { DataRequestKind, DataRequestStatus } from './data-request-status.ts';

/** Everything that is held about somebody, as far as the way they came in opens it. */
export const PersonalData = z
  .object({
    asOf: Instant,
    person: z.object({
      fullName: z.string(),
      identityKind: z.string(),
      identityLast4: z.string().nullable(),
      birthDate: z.string(),
      recordedAt: Instant,
    }),
    enrolments: z.array(
      z.object({
        centre: z.string(),
        cohort: z.string(),
        startsOn: Day,
        endsOn: Day,
        status: z.string(),
        cooperative: z.string().nullable(),
        cooperativeRole: z.string().nullable(),
        sex: z.string().nullable(),
        birthPlace: z.string().nullable(),
        education: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        /** How the seat was asked for; null where the centre enrolled without an application. */
        application: z
          .object({
            number: z.string(),
            channel: z.string(),
            nominatedBy: z.string().nullable(),
            appliedAt: Instant,
            consentedAt: Instant.nullable(),
            motivation: z.string().nullable(),
            cooperative: z.string().nullable(),
            guardian: z.string().nullable(),
            documentsSeen: z.array(z.string()),
            note: z.string().nullable(),
            reason: z.string().nullable(),
            total: z.number().nullable(),
            rank: z.int().nullable(),
          })
          .nullable(),
        attendance: z.array(z.object({ startsAt: Instant, status: z.string(), note: z.string().nullable() })),
        judgements: z.array(
          z.object({
            unit: z.string(),
            judgement: z.string(),
            score: z.number().nullable(),
            note: z.string().nullable(),
          }),
        ),
        tests: z.array(z.object({ kind: z.string(), unit: z.string().nullable(), score: z.number() })),
        remedials: z.array(z.object({ unit: z.string(), judgement: z.string(), heldOn: Day, note: z.string() })),
      }),
    ),
    certificates: z.array(
      z.object({
        code: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        issuer: z.string(),
        holderName: z.string(),
        status: z.string(),
        issuedOn: Day.nullable(),
        validUntil: Day.nullable(),
      }),
    ),
    contacts: z.array(z.object({ centre: z.string(), kind: z.string(), masked: z.string(), verifiedAt: Instant })),
    excuses: z.array(
      z.object({
        startsAt: Instant,
        reason: z.string(),
        status: z.string(),
        answer: z.string().nullable(),
        hasFile: z.boolean(),
      }),
    ),
    /** At which centres a photo lies, and since when by consent. */
    photos: z.array(z.object({ centre: z.string(), consentAt: Instant })),
    /** Who looked at the whole number of the document, at this record, or at a letter, when and why. */
    identityLooks: z.array(
      z.object({
        at: Instant,
        byName: z.string().nullable(),
        reason: z.string().nullable(),
        what: z.enum(['nik', 'record', 'excuse']),
      }),
    ),
    requests: z.array(
      z.object({
        kind: DataRequestKind,
        status: DataRequestStatus,
        receivedAt: Instant,
        /** How many files of proof are kept with it. */
        evidenceFiles: z.int(),
      }),
    ),
  })
  .meta({ id: 'PersonalData' });
export type PersonalData = z.output<typeof PersonalData>;
