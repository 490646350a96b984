import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words, Written } from './copied.ts';

const Signed = z.object({ round: z.int(), by: z.string(), name: z.string(), way: z.string(), signedAt: Instant });

const Adjusted = z.object({
  causes: z.array(z.string()),
  adjustment: z.string(),
  reason: Words,
  extraMinutes: z.int(),
  beforeStart: z.boolean(),
  byName: z.string(),
  recordedAt: Instant,
});

/** What was found of an evidence; its words once the decision is published. */
const Marked = z.object({
  valid: z.boolean(),
  authentic: z.boolean(),
  current: z.boolean(),
  sufficient: z.boolean(),
  byName: z.string(),
  at: Instant,
});

const Evidence = z.object({
  kind: z.string(),
  method: z.string(),
  criteria: z.array(z.string()),
  note: Words,
  madeAt: Instant,
  late: z.boolean(),
  byName: z.string(),
  file: z.object({ type: z.string(), addedAt: Instant }).nullable(),
  marks: z.array(Marked),
});

/** A written test by what the candidate did: the number of the question in the own paper, never the question or its key (rule 20). */
const Test = z.object({
  title: z.string(),
  status: z.string(),
  startedAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  submittedAt: Instant.nullable(),
  extraMinutes: z.int(),
  /** Since when the answers are no longer kept. */
  answersRemovedAt: Instant.nullable(),
  devices: z.array(z.object({ label: z.string(), enteredAt: Instant, seenAt: Instant })),
  answers: z.array(
    z.object({ question: z.int().nullable(), answer: Written.nullable(), timing: z.string(), savedAt: Instant }),
  ),
  incidents: z.array(z.object({ kind: z.string(), at: Instant, byName: Words, note: Words })),
  sheetReadings: z.array(z.object({ round: z.string(), marks: z.array(z.string()), byName: z.string(), at: Instant })),
});

const Recommended = z.object({
  outcome: z.string(),
  note: Words,
  units: z.array(Written),
  nextSteps: z.array(Written),
  reason: Words,
  byName: z.string(),
  madeAt: Instant,
});

/** A published decision with its reason; how each member voted, without the member's name. */
const Decided = z.object({
  outcome: Words,
  units: z.array(Written),
  reason: Words,
  decidedOn: Day.nullable(),
  publishedAt: Instant,
  superseding: z.boolean(),
  votes: z.array(z.object({ outcome: z.string(), notYet: z.array(Written), reason: Words })),
});

const Judged = z.object({ unit: z.string(), criterion: z.string(), judgement: Words, note: Words });

/** A seat in an assessment, from the agreement (AK.01) to the published decision. */
export const SittingCopy = z
  .object({
    body: z.string(),
    session: z.string(),
    scheme: z.string(),
    site: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    status: z.string(),
    removedAt: Instant.nullable(),
    cancelledReason: Words,
    assessor: z.string(),
    secondAssessor: Words,
    mitigation: Written.nullable(),
    steps: z.array(z.object({ event: z.string(), reason: Words, byName: z.string(), at: Instant })),
    agreement: z.array(Signed),
    assessorsReplaced: z.array(
      z.object({ from: z.string(), to: z.string(), cause: z.string(), reason: Words, byName: z.string(), at: Instant }),
    ),
    /** Reasonable adjustments (AK.07), which nobody but the candidate, the assessor and the invigilator reads (rule 23). */
    adjustments: z.array(Adjusted),
    evidence: z.array(Evidence),
    tests: z.array(Test),
    /** Each judgement as it was made; none before the assessor has recommended, no note before the decision is published. */
    judgements: z.array(Judged.extend({ reason: Words, late: z.boolean(), byName: z.string(), at: Instant })),
    /** What a second marker made of it without knowing who it was; only once the decision is published. */
    secondMarks: z.array(Judged.extend({ at: Instant })),
    recommendations: z.array(Recommended),
    feedback: z.object({ answers: Written, comment: Words, givenAt: Instant }).nullable(),
    decisions: z.array(Decided),
  })
  .meta({ id: 'SittingCopy' });
export type SittingCopy = z.output<typeof SittingCopy>;
