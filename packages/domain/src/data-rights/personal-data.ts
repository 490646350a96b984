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
        attendance: z.array(z.object({ startsAt: Instant, status: z.string(), note: z.string().nullable() })),
        judgements: z.array(
          z.object({
            unit: z.string(),
            judgement: z.string(),
            score: z.number().nullable(),
            note: z.string().nullable(),
          }),
        ),
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
    /** Who looked at the whole number of the document, when and why. */
    identityLooks: z.array(z.object({ at: Instant, byName: z.string().nullable(), reason: z.string().nullable() })),
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
