import { z } from 'zod';
import { Id, Instant, PageQuery, printed, prose } from '../kernel/schemas.ts';
import { DataRequestKind, DataRequestStatus } from './data-request-status.ts';
import { Erasure, ErasureList } from './erasure.ts';
import { EvidenceFile } from './evidence-file.ts';

/** Why a name must change: a slip of the pen, a new document, or a name of one word that was stretched to two (rule 18). */
export const NameCause = z.enum(['typo', 'legal_change', 'one_word_name']);
export type NameCause = z.output<typeof NameCause>;

/** Asks for a name to be put right, with what proves it. */
export const NewNameCorrection = z.strictObject({
  certificateId: Id,
  correctName: printed(1, 100),
  cause: NameCause,
  evidence: prose(1000).pipe(z.string().min(5)),
});
export type NewNameCorrection = z.output<typeof NewNameCorrection>;

/** Takes back the consent to be contacted by a centre; certificates rest on law and stay. */
export const NewConsentWithdrawal = z.strictObject({ centreId: Id });
export type NewConsentWithdrawal = z.output<typeof NewConsentWithdrawal>;

/** Asks a centre to go on with one's data no further than law and one's certificates need (UU 27/2022 art. 11, 41). */
export const NewRestriction = z.strictObject({ centreId: Id, reason: prose(1000).pipe(z.string().min(5)) });
export type NewRestriction = z.output<typeof NewRestriction>;

/** What a correction is about. */
export const NameChange = z.object({
  certificateId: Id,
  printedName: z.string(),
  correctName: z.string(),
  cause: NameCause,
  evidence: z.string(),
});
export type NameChange = z.output<typeof NameChange>;

/** A request as whoever made it sees it. */
export const DataRequest = z
  .object({
    id: Id,
    kind: DataRequestKind,
    status: DataRequestStatus,
    /** Who answers: the centre, or the certification body whose document is to be put right. */
    centreId: Id.nullable(),
    bodyId: Id.nullable(),
    issuerName: z.string(),
    holderName: z.string(),
    receivedAt: Instant,
    /** 3 × 24 hours after it was received, unless the deployment's setting says otherwise. */
    dueAt: Instant,
    overdue: z.boolean(),
    closedAt: Instant.nullable(),
    answer: z.string().nullable(),
    nameChange: NameChange.nullable(),
    /** What a proof in words is proved by: photos and documents, seen only by those who decide. */
    evidenceFiles: z.array(EvidenceFile),
    restriction: z.object({ reason: z.string(), inForce: z.boolean() }).nullable(),
    erasure: Erasure.nullable(),
  })
  .meta({ id: 'DataRequest' });
export type DataRequest = z.output<typeof DataRequest>;

/** A request with what was done about it, for those who handle it. */
export const DataRequestCase = DataRequest.extend({
  steps: z.array(
    z.object({
      status: DataRequestStatus,
      at: Instant,
      byName: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  /** The replacements that a correction asked for; each takes a second person (rule 22). */
  certificateRequests: z.array(
    z.object({
      id: Id,
      certificateId: Id,
      number: z.string().nullable(),
      status: z.enum(['pending', 'approved', 'rejected']),
    }),
  ),
  /** How somebody asked at the office. */
  askedAtOffice: z.string().nullable(),
  /** Of an erasure that is not carried out: what would go and what the law keeps, as of now. */
  erasureList: ErasureList.nullable(),
}).meta({ id: 'DataRequestCase' });
export type DataRequestCase = z.output<typeof DataRequestCase>;

/** What a work list is narrowed to. */
export const DataRequestQuery = PageQuery.extend({
  status: DataRequestStatus.optional(),
  kind: DataRequestKind.optional(),
});
export type DataRequestQuery = z.output<typeof DataRequestQuery>;

/** What the handler does; whoever asked reads the answer. */
export const DataRequestStep = z.strictObject({
  event: z.enum(['carry_out', 'finish', 'send_back', 'decline', 'lift']),
  answer: prose(1000)
    .nullish()
    .transform((answer) => answer || null),
  /** Of an erasure: the list that the handler saw. */
  listHash: z
    .string()
    .max(100)
    .nullish()
    .transform((hash) => hash || null),
});
export type DataRequestStep = z.output<typeof DataRequestStep>;

/** Somebody who holds something about a person, and how to reach them. */
const Holder = z.object({ id: Id, name: z.string(), contact: z.string().nullable() });

/** What a trainee may ask, and of whom. */
export const MyDataRights = z
  .object({
    centres: z.array(Holder),
    /** Certification bodies that hold something about the caller. */
    bodies: z.array(Holder),
    requests: z.array(DataRequest),
    dueDays: z.int(),
  })
  .meta({ id: 'MyDataRights' });
export type MyDataRights = z.output<typeof MyDataRights>;
