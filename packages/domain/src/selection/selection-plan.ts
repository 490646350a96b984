import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';
import { Education } from '../people/person.ts';

/** The lowest and the highest score of one criterion: one key or one touch each. */
export const scoreScale = { lowest: 1, highest: 5 } as const;

/** A score on one criterion; it ranks applicants and says nothing about competence (rule 5). */
export const SelectionScore = z.int().min(scoreScale.lowest).max(scoreScale.highest);

/** What applicants are compared by, and how much it counts out of a hundred. */
export const SelectionCriterion = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: text(2, 100),
  weight: z.int().min(1).max(100),
});
export type SelectionCriterion = z.output<typeof SelectionCriterion>;

/** Whom a cohort is for: what is null is not asked. */
export const Eligibility = z.object({
  minimumAge: z.int().min(10).max(100).nullable(),
  maximumAge: z.int().min(10).max(100).nullable(),
  minimumEducation: Education.nullable(),
  membershipNeeded: z.boolean(),
  /** Papers that are looked at, by the name that stands on them. */
  documents: z.array(text(2, 100)).max(12),
});
export type Eligibility = z.output<typeof Eligibility>;

const isWhole = (criteria: readonly SelectionCriterion[]) =>
  criteria.length === 0 || criteria.reduce((sum, { weight }) => sum + weight, 0) === 100;

const isDistinct = (criteria: readonly SelectionCriterion[]) =>
  new Set(criteria.map(({ key }) => key)).size === criteria.length;

const criteria = z
  .array(SelectionCriterion)
  .max(8)
  .refine(isWhole, 'weights_not_hundred')
  .refine(isDistinct, 'criterion_twice');

/** A new version of the plan by which a cohort selects; 0 is the version of a cohort that has none yet. */
export const SelectionPlanChange = z.strictObject({
  version: z.int().min(0),
  criteria,
  eligibility: Eligibility,
  /** The total below which nobody is taken, out of a hundred. */
  passMark: z.int().min(0).max(100),
});
export type SelectionPlanChange = z.output<typeof SelectionPlanChange>;

/** The plan in force; without criteria the earlier application comes first. */
export const SelectionPlan = z
  .object({
    cohortId: Id,
    version: z.int(),
    criteria: z.array(SelectionCriterion),
    eligibility: Eligibility,
    passMark: z.int(),
    /** Whether a score was given already: from then on the plan stands. */
    fixed: z.boolean(),
    announcedAt: Instant.nullable(),
  })
  .meta({ id: 'SelectionPlan' });
export type SelectionPlan = z.output<typeof SelectionPlan>;

/** Whom a cohort is for that asks nothing. */
export const openToAll: Eligibility = {
  minimumAge: null,
  maximumAge: null,
  minimumEducation: null,
  membershipNeeded: false,
  documents: [],
};
