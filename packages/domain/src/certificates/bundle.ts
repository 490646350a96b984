import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';

/** Which certificates of a centre are asked for together; all of them, unless narrowed. */
export const BundleQuery = z.strictObject({
  roundId: Id.optional(),
  batchId: Id.optional(),
  cohortId: Id.optional(),
  /** First and last day of issue. */
  from: Day.optional(),
  to: Day.optional(),
});
export type BundleQuery = z.output<typeof BundleQuery>;

/** The list in an archive of certificates: what lies in it, from whom, as of when; its bytes are signed. */
export const BundleManifest = z.strictObject({
  format: z.literal('kompeten-bundle/1'),
  issuer: z.strictObject({ id: Id, name: z.string() }),
  asOf: z.string(),
  certificates: z.array(
    z.strictObject({
      file: z.string(),
      code: z.string(),
      number: z.string().nullable(),
      /** Of the file in the archive, in hex. */
      sha256: z.string().length(64),
    }),
  ),
});
export type BundleManifest = z.output<typeof BundleManifest>;
