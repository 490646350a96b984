import { z } from 'zod';
import { Judgement } from '../grading/grade.ts';
import { ChecklistUnit, CriterionNo } from '../judgements/criterion.ts';
import { EvidenceDirectness, EvidenceFileKind } from '../judgements/evidence.ts';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** Who is to mark a sample of a session a second time; how large it is follows from the setting unless said. */
export const NewSecondMarking = z.strictObject({
  markerId: Id,
  percent: z.int().min(1).max(100).nullish(),
});
export type NewSecondMarking = z.output<typeof NewSecondMarking>;

/** A drawn sample: by whom, of how many, and the seed by which anybody draws the same again. */
export const SecondMarking = z
  .object({
    id: Id,
    sessionId: Id,
    markerId: Id,
    markerName: z.string(),
    percent: z.int(),
    seed: z.string(),
    candidates: z.int(),
    drawn: z.int(),
    drawnAt: Instant,
    drawnByName: z.string(),
  })
  .meta({ id: 'SecondMarking' });
export type SecondMarking = z.output<typeof SecondMarking>;

/** A piece of evidence as a second marker sees it: without who made it and what was found of it. */
export const BlindEvidence = z.object({
  id: Id,
  kind: EvidenceDirectness,
  criteria: z.array(z.string()),
  note: z.string().nullable(),
  file: EvidenceFileKind,
  madeAt: Instant,
});
export type BlindEvidence = z.output<typeof BlindEvidence>;

/** A candidate's evidence to be marked a second time: no name, no assessor, no judgement. */
export const BlindSample = z
  .object({
    id: Id,
    /** Stands for the candidate: `1` is the first of the sample. */
    number: z.int(),
    schemeTitle: z.string(),
    drawnAt: Instant,
    markedAt: Instant.nullable(),
    units: z.array(ChecklistUnit),
    evidence: z.array(BlindEvidence),
  })
  .meta({ id: 'BlindSample' });
export type BlindSample = z.output<typeof BlindSample>;

/** The second judgements of a sample; criteria that the evidence says nothing about are left out. */
export const SecondMarks = z.strictObject({
  marks: z
    .array(
      z.strictObject({
        unitCode: z.string().max(40),
        criterion: CriterionNo,
        judgement: Judgement,
        note: text(1, 500).nullish(),
      }),
    )
    .min(1)
    .max(2000),
});
export type SecondMarks = z.output<typeof SecondMarks>;

/** Agreement beyond chance as it is shown; null where there are too few pairs to say it. */
export const ShownKappa = z.object({
  pairs: z.int(),
  observed: z.number(),
  kappa: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});
export type ShownKappa = z.output<typeof ShownKappa>;

/** How well the assessors of a body agree with second markers. */
export const MarkingAgreement = z
  .object({
    /** Below so many pairs nothing is said of anybody. */
    minimumPairs: z.int(),
    all: ShownKappa,
    assessors: z.array(
      ShownKappa.extend({ assessorId: Id, assessorName: z.string(), leniency: z.number(), outlier: z.boolean() }),
    ),
    criteria: z.array(ShownKappa.extend({ unitCode: z.string(), criterion: z.string() })),
    markings: z.array(SecondMarking),
    /** Sessions with recommended candidates whose evidence is recorded, of which a sample may be drawn. */
    sessions: z.array(z.object({ id: Id, title: z.string(), candidates: z.int(), assessorIds: z.array(Id) })),
    /** Who may mark a second time. */
    markers: z.array(z.object({ id: Id, fullName: z.string() })),
  })
  .meta({ id: 'MarkingAgreement' });
export type MarkingAgreement = z.output<typeof MarkingAgreement>;
