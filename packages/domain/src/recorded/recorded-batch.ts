import { z } from 'zod';
import { Day, Id, Instant, PageQuery, text } from '../kernel/schemas.ts';
import { BirthDate } from '../people/person.ts';

/** What a training centre may record of its own older register; competence is a certification body's to record (PRODUCT §2). */
export const RecordedKind = z.enum(['training', 'participation']);
export type RecordedKind = z.output<typeof RecordedKind>;

/** One certificate of an older register. */
export const RecordedEntry = z.strictObject({
  number: text(1, 60),
  holderName: text(1, 100),
  birthDate: BirthDate,
  nik: z.string().nullable(),
  kind: RecordedKind,
  title: text(1, 200),
  issuedOn: Day,
  validUntil: Day.nullable(),
});
export type RecordedEntry = z.output<typeof RecordedEntry>;

/** Where a batch stands: two people confirm it before anybody is told of it. */
export const RecordedBatchStatus = z.enum(['pending', 'approved', 'rejected']);
export type RecordedBatchStatus = z.output<typeof RecordedBatchStatus>;

/** A part of an older register that waits for a second person, or was decided. */
export const RecordedBatch = z
  .object({
    id: Id,
    centreId: Id,
    centreName: z.string(),
    status: RecordedBatchStatus,
    fileName: z.string(),
    total: z.int(),
    requestedById: Id,
    requestedByName: z.string(),
    requestedAt: Instant,
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
    decisionReason: z.string().nullable(),
  })
  .meta({ id: 'RecordedBatch' });
export type RecordedBatch = z.output<typeof RecordedBatch>;

/** A batch with its entries as they will be told, and why the caller cannot approve it. */
export const RecordedBatchDetail = RecordedBatch.extend({
  entries: z.array(
    RecordedEntry.omit({ nik: true, birthDate: true }).extend({ row: z.int(), code: z.string().nullable() }),
  ),
  blockers: z.array(z.object({ code: z.string() })),
}).meta({ id: 'RecordedBatchDetail' });
export type RecordedBatchDetail = z.output<typeof RecordedBatchDetail>;

/** What an import of an older register did, or would do when it was a dry run. */
export const RecordedImport = z
  .object({
    dryRun: z.boolean(),
    accepted: z.int(),
    /** The batch that waits for a second person; none after a dry run or where nothing was accepted. */
    batchId: Id.nullable(),
    rejected: z.array(z.object({ row: z.int(), column: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'RecordedImport' });
export type RecordedImport = z.output<typeof RecordedImport>;

/** What a list of batches is narrowed to. */
export const RecordedBatchQuery = PageQuery.extend({ status: RecordedBatchStatus.optional() });
export type RecordedBatchQuery = z.output<typeof RecordedBatchQuery>;
