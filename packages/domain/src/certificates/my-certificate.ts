import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';
import { Certificate } from './certificate.ts';
import { ReasonClass } from './certificate-status.ts';

/** A certificate as its holder sees it: why it is not in force, what it replaced, what replaced it, when to renew. */
export const MyCertificate = Certificate.extend({
  reasonClass: ReasonClass.nullable(),
  replacedByCode: z.string().nullable(),
  replacesId: Id.nullable(),
  renewalOpensOn: Day.nullable(),
  /** Whether there is a signed file of ours; what an issuer recorded from an older register has none. */
  hasFile: z.boolean(),
  /** Whether the holder has still to accept the terms of use before the first download. */
  termsToAccept: z.boolean(),
  /** Whether a signed credential lies in the file; certificates from before there were any have none and stay as they are. */
  hasCredential: z.boolean(),
  /** Whether a wallet can take it as a token that is made when asked for. */
  hasToken: z.boolean(),
}).meta({ id: 'MyCertificate' });
export type MyCertificate = z.output<typeof MyCertificate>;

/** A cohort that takes applicants, as a trainee may want it next. */
export const NextCourse = z
  .object({
    cohortId: Id,
    title: z.string(),
    curriculumTitle: z.string(),
    centreName: z.string(),
    centrePlace: z.string(),
    centreContact: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    seatsLeft: z.int(),
  })
  .meta({ id: 'NextCourse' });
export type NextCourse = z.output<typeof NextCourse>;
