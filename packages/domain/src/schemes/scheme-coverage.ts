import { z } from 'zod';
import { SchemeUnit } from './scheme.ts';

/** What of an elective group is covered, against how many are needed. */
export const GroupCoverage = z.object({
  title: z.string(),
  choose: z.int(),
  covered: z.array(SchemeUnit),
  open: z.array(SchemeUnit),
  /** How many more of the open ones are needed. */
  short: z.int(),
});
export type GroupCoverage = z.output<typeof GroupCoverage>;

/** What a list of units covers of a scheme. */
export const SchemeCoverage = z
  .object({
    covered: z.array(SchemeUnit),
    /** Compulsory units that are missing. */
    missing: z.array(SchemeUnit),
    groups: z.array(GroupCoverage),
    /** Codes that the scheme does not name; they are allowed. */
    beside: z.array(z.string()),
    /** Every compulsory unit and the required number of electives (rule 17). */
    complete: z.boolean(),
  })
  .meta({ id: 'SchemeCoverage' });
export type SchemeCoverage = z.output<typeof SchemeCoverage>;
