import { z } from 'zod';
import { Id, Version } from '../kernel/schemas.ts';
import { KnownToAll } from '../people/person.ts';
import { NamedVoucher } from '../people/voucher.ts';
import { ApplicationStatus } from './application-status.ts';

/** On what the identity of a candidate stands, as those see it who assess at the body. */
export const CandidateIdentity = z
  .object({
    applicationId: Id,
    status: ApplicationStatus,
    person: KnownToAll,
    /** The voucher that this body keeps; of somebody who has a NIK since, the one before it. */
    voucher: NamedVoucher.nullable(),
    /** Whether they stand on neither a document nor a named voucher. */
    lacksVoucher: z.boolean(),
    /** The version of the application. */
    version: Version,
  })
  .meta({ id: 'CandidateIdentity' });
/** On what the identity of a candidate stands. */
export type CandidateIdentity = z.output<typeof CandidateIdentity>;

/** What looks wrong about the NIK of a candidate without being refused (rule 24). */
export const NikWarning = z.enum(['nik_birth_date_mismatch', 'nik_region_unknown']);
/** What looks wrong about the NIK of a candidate. */
export type NikWarning = z.output<typeof NikWarning>;

/** What is odd about an application without being refused. */
export const ApplicationWarning = z.enum([
  'village_head_on_board',
  'no_nik',
  'merge_case_opened',
  ...NikWarning.options,
]);
/** What is odd about an application. */
export type ApplicationWarning = z.output<typeof ApplicationWarning>;
