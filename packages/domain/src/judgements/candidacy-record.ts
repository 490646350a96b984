import { z } from 'zod';
import { Candidacy } from '../assessment-sessions/assessment-session.ts';
import { Recusal } from '../assessors/conflict.ts';
import { Judgement } from '../grading/grade.ts';
import { Instant } from '../kernel/schemas.ts';
import { ReasonableAdjustment } from './adjustment.ts';
import { AgreementSignature, SupersededAgreement } from './agreement.ts';
import { CandidateFeedback } from './candidate-feedback.ts';
import { CriterionJudgement } from './criterion-judgement.ts';
import { AssessmentEvidence } from './evidence.ts';
import { Recommendation } from './recommendation.ts';

/** How one criterion stands in the record of a candidate. */
export const CriterionLine = z.object({
  number: z.string(),
  text: z.string(),
  element: z.string(),
  standing: z.enum(['K', 'BK', 'covered', 'contested', 'open']),
  note: z.string().nullable(),
});
export type CriterionLine = z.output<typeof CriterionLine>;

/** How one unit stands: K or BK, or open. */
export const UnitLine = z.object({
  unitCode: z.string(),
  title: z.string(),
  group: z.string().nullable(),
  judgement: Judgement.nullable(),
  criteria: z.array(CriterionLine),
});
export type UnitLine = z.output<typeof UnitLine>;

/** A step in the life of a candidacy, as it was taken. */
export const CandidacyStepTaken = z.object({
  event: z.string(),
  reason: z.string().nullable(),
  byName: z.string(),
  at: Instant,
});
export type CandidacyStepTaken = z.output<typeof CandidacyStepTaken>;

/** All that the assessment of one candidate has so far, for the assessor and the certification body. */
export const CandidacyRecord = z
  .object({
    candidacy: Candidacy,
    sessionTitle: z.string(),
    schemeTitle: z.string(),
    demo: z.boolean(),
    signatures: z.array(AgreementSignature),
    /** The agreements before the one in force, the first one first. */
    superseded: z.array(SupersededAgreement),
    adjustments: z.array(ReasonableAdjustment),
    units: z.array(UnitLine),
    judgements: z.array(CriterionJudgement),
    evidence: z.array(AssessmentEvidence),
    /** What stands against a recommendation, as the rule names it. */
    blockers: z.array(z.looseObject({ code: z.string() })),
    /** What the judgements allow to recommend; null while they decide nothing. */
    outcome: Judgement.nullable(),
    recommendations: z.array(Recommendation),
    feedback: CandidateFeedback.nullable(),
    steps: z.array(CandidacyStepTaken),
    /** How many judgements arrived after the recommendation and count for nothing yet. */
    lateJudgements: z.int(),
    /** Who declared a conflict with the candidate after being named as assessor (rule 1). */
    recusals: z.array(Recusal),
  })
  .meta({ id: 'CandidacyRecord' });
export type CandidacyRecord = z.output<typeof CandidacyRecord>;
