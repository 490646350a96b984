import { z } from 'zod';
import { BatchStatus } from '../certificates/issuance.ts';
import { Judgement } from '../grading/grade.ts';
import { Day, Id, Instant, PageQuery } from '../kernel/schemas.ts';

/** The number that a certification body's document bears, and the blanko where BNSP itself issues it. */
export const CompetencyDocumentLine = z.object({
  certificateId: Id,
  kind: z.enum(['competency', 'assessment_result']),
  holderName: z.string(),
  schemeTitle: z.string(),
  number: z.string().nullable(),
  blankNumber: z.string().nullable(),
  decidedOn: Day,
  validUntil: Day.nullable(),
  units: z.array(z.object({ code: z.string(), title: z.string(), result: Judgement.nullable() })),
  status: z.string(),
});
export type CompetencyDocumentLine = z.output<typeof CompetencyDocumentLine>;

/** A document that waits, with the reasons against signing it now. */
export const WaitingDocument = CompetencyDocumentLine.extend({
  panelId: Id.nullable(),
  blockers: z.array(z.object({ code: z.string() }).loose()),
}).meta({ id: 'WaitingDocument' });
export type WaitingDocument = z.output<typeof WaitingDocument>;

/** Documents of a certification body on their way from the request to the signed files (rule 22). */
export const CompetencyBatch = z
  .object({
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    status: BatchStatus,
    total: z.int(),
    issued: z.int(),
    /** SHA-256 of the exact list the approval stands for. */
    listHash: z.string(),
    requestedById: Id,
    requestedByName: z.string(),
    requestedAt: Instant,
    approvedByName: z.string().nullable(),
    approvedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    blockers: z.array(z.object({ code: z.string() })),
    demo: z.boolean(),
  })
  .meta({ id: 'CompetencyBatch' });
export type CompetencyBatch = z.output<typeof CompetencyBatch>;

/** A batch with the exact list to be approved. */
export const CompetencyBatchDetail = CompetencyBatch.extend({ items: z.array(CompetencyDocumentLine) }).meta({
  id: 'CompetencyBatchDetail',
});
export type CompetencyBatchDetail = z.output<typeof CompetencyBatchDetail>;

/** What is asked: the documents that are signed, all that are ready or those named. */
export const CompetencyRequest = z.strictObject({
  bodyId: Id,
  certificateIds: z.array(Id).min(1).max(500).optional(),
});
export type CompetencyRequest = z.output<typeof CompetencyRequest>;

/** How batches are asked for. */
export const CompetencyBatchQuery = PageQuery.extend({ status: BatchStatus.optional() });
export type CompetencyBatchQuery = z.output<typeof CompetencyBatchQuery>;
