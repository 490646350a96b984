import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, prose, text } from '../kernel/schemas.ts';

/** What is said of a competence: K (competent) or BK (not yet competent), never a mark (rule 5). */
export const Competence = z.enum(['competent', 'not_yet_competent']);
/** What is said of a competence. */
export type Competence = z.output<typeof Competence>;

/** What a candidate says of one element, and the evidence it rests on. */
export const ElementAnswer = z.strictObject({
  unitCode: UnitCode,
  element: z.int().min(1),
  answer: Competence,
  evidenceIds: z.array(Id).max(20),
});
/** What a candidate says of one element. */
export type ElementAnswer = z.output<typeof ElementAnswer>;

/** A self-assessment as it is handed in; every element of the chosen units is answered. */
export const SelfAssessmentInput = z.strictObject({ answers: z.array(ElementAnswer).min(1).max(1000) });
/** A self-assessment as it is handed in. */
export type SelfAssessmentInput = z.output<typeof SelfAssessmentInput>;

/** What the assessor makes of a self-assessment: go on to the assessment, or not. */
export const SelfAssessmentOutcome = z.enum(['continued', 'stopped']);
/** What the assessor makes of a self-assessment. */
export type SelfAssessmentOutcome = z.output<typeof SelfAssessmentOutcome>;

/** The self-assessment of a candidate (FR.APL.02) and its review. */
export const SelfAssessment = z
  .object({
    answers: z.array(ElementAnswer),
    signedAt: Instant,
    reviewedAt: Instant.nullable(),
    reviewedByName: z.string().nullable(),
    outcome: SelfAssessmentOutcome.nullable(),
    remark: z.string().nullable(),
  })
  .meta({ id: 'SelfAssessment' });
/** The self-assessment of a candidate and its review. */
export type SelfAssessment = z.output<typeof SelfAssessment>;

/** How an assessor answers a self-assessment; stopping says why. */
export const SelfAssessmentReview = z.strictObject({ outcome: SelfAssessmentOutcome, remark: prose(1000).nullish() });
/** How an assessor answers a self-assessment. */
export type SelfAssessmentReview = z.output<typeof SelfAssessmentReview>;

/** By which a criterion is judged. */
export const AssessmentMethod = z.enum([
  'observation',
  'practical',
  'written',
  'oral',
  'portfolio',
  'interview',
  'third_party',
  'project',
]);
/** By which a criterion is judged. */
export type AssessmentMethod = z.output<typeof AssessmentMethod>;

/** How one criterion is to be judged. */
export const PlannedCriterion = z.strictObject({
  unitCode: UnitCode,
  criterion: z.string().regex(/^\d+\.\d+$/),
  methods: z.array(AssessmentMethod).max(8),
});
/** How one criterion is to be judged. */
export type PlannedCriterion = z.output<typeof PlannedCriterion>;

/** The plan of an assessment (MAPA) of one candidate: what is judged how; approved by the assessor. */
export const AssessmentPlan = z
  .object({
    criteria: z.array(PlannedCriterion),
    note: z.string().nullable(),
    approvedAt: Instant.nullable(),
    approvedByName: z.string().nullable(),
  })
  .meta({ id: 'AssessmentPlan' });
/** The plan of an assessment of one candidate. */
export type AssessmentPlan = z.output<typeof AssessmentPlan>;

/** A plan as it is saved; approving it asks a method of every criterion (rule 6). */
export const AssessmentPlanInput = z.strictObject({
  criteria: z.array(PlannedCriterion).max(2000),
  note: text(1, 1000).nullish(),
  approve: z.boolean().default(false),
});
/** A plan as it is saved. */
export type AssessmentPlanInput = z.output<typeof AssessmentPlanInput>;
