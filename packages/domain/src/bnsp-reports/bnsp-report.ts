import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';

/** Who of a panel can be reported to BNSP, and who waits. */
export const BnspReport = z
  .object({
    panelId: Id,
    ready: z.int(),
    /** People without a NIK, for whom reporting waits (rule 24). */
    waiting: z.array(z.object({ personId: Id, fullName: z.string() })),
    /** Certificates that wait for their official number. */
    awaiting: z.int(),
    numbered: z.int(),
  })
  .meta({ id: 'BnspReport' });
export type BnspReport = z.output<typeof BnspReport>;

/** What an import of official numbers did, or would do when it was a dry run: all of the sheet or nothing of it. */
export const NumbersImport = z
  .object({
    dryRun: z.boolean(),
    rows: z.int(),
    given: z.int(),
    issues: z.array(z.object({ row: z.int(), column: z.string(), code: z.string() })),
  })
  .meta({ id: 'NumbersImport' });
export type NumbersImport = z.output<typeof NumbersImport>;
