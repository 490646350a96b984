import { z } from 'zod';
import { Competence } from '../applications/self-assessment.ts';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Id, Instant, prose, text } from '../kernel/schemas.ts';
import { CriterionRef } from './criterion.ts';

/** What a candidate is to do next about a unit that is not yet competent (rule 12). */
export const NextStep = z.object({ unitCode: UnitCode, text: text(3, 1000) });
export type NextStep = z.output<typeof NextStep>;

/** A recommendation to be made (AK.02): of the whole scheme, and the assessor's own; the decision is the panel's (rule 10). `supersedes` names the one that it corrects, which stays. */
export const NewRecommendation = z.strictObject({
  outcome: Competence,
  note: prose(2000).nullish(),
  nextSteps: z.array(NextStep).max(60).default([]),
  supersedes: Id.nullish(),
  /** Why it is corrected. */
  reason: text(3, 500).nullish(),
});
export type NewRecommendation = z.output<typeof NewRecommendation>;

/** A unit as it stood when the recommendation was made. */
export const RecommendedUnit = z.object({
  unitCode: UnitCode,
  title: z.string(),
  /** Null where it was not needed and stayed open. */
  judgement: Judgement.nullable(),
  /** The criteria that are not yet competent. */
  missing: z.array(CriterionRef),
});
export type RecommendedUnit = z.output<typeof RecommendedUnit>;

/** A recommendation as it was made: the assessor's own, never changed; a correction is a later one (rule 10). */
export const Recommendation = z
  .object({
    id: Id,
    candidacyId: Id,
    outcome: Competence,
    note: z.string().nullable(),
    units: z.array(RecommendedUnit),
    nextSteps: z.array(NextStep),
    supersedesId: Id.nullable(),
    reason: z.string().nullable(),
    byId: Id,
    byName: z.string(),
    madeAt: Instant,
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.output<typeof Recommendation>;
