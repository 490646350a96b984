import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant } from '../kernel/schemas.ts';

/** Whether a test was written before or after the training. */
export const TestKind = z.enum(['pre', 'post']);
export type TestKind = z.output<typeof TestKind>;

/** One score of a test: of a unit, or of the whole training where no unit is named. A score informs, it never judges (rule 5). */
export const TestScore = z
  .object({
    enrolmentId: Id,
    unitCode: UnitCode.nullable(),
    kind: TestKind,
    score: z.number().min(0).max(100),
    version: z.int().min(1),
    recordedByName: z.string(),
    recordedAt: Instant,
  })
  .meta({ id: 'TestScore' });
export type TestScore = z.output<typeof TestScore>;

/** A score to be recorded; null takes one back; `version` is that of the score it changes, absent for a new one. */
export const TestScoreEntry = z.strictObject({
  enrolmentId: Id,
  score: z.number().min(0).max(100).nullable(),
  version: z.int().min(1).optional(),
});
export type TestScoreEntry = z.output<typeof TestScoreEntry>;

/** The scores of one test; all of them are recorded or none. */
export const TestScoreSheet = z.strictObject({
  kind: TestKind,
  unitCode: UnitCode.nullable(),
  scores: z.array(TestScoreEntry).min(1).max(500),
});
export type TestScoreSheet = z.output<typeof TestScoreSheet>;

/** How large a gain is in words: what Hake (1998) calls high, medium and low; `none` where nothing was gained. */
export const GainLevel = z.enum(['high', 'medium', 'low', 'none']);
export type GainLevel = z.output<typeof GainLevel>;

/** What somebody gained between the two tests. */
export const LearningGain = z
  .object({
    enrolmentId: Id,
    pre: z.number(),
    post: z.number(),
    /** The share of what could still be gained, in whole percent; null where nothing could. */
    gainPercent: z.int().nullable(),
    level: GainLevel.nullable(),
  })
  .meta({ id: 'LearningGain' });
export type LearningGain = z.output<typeof LearningGain>;

/** The scores of a cohort, and what was gained in the test that was asked for. */
export const TestScoresOfCohort = z
  .object({
    scores: z.array(TestScore),
    gains: z.array(LearningGain),
    /** The mean of the gains of those who wrote both tests; null where nobody did. */
    meanGainPercent: z.int().nullable(),
    meanLevel: GainLevel.nullable(),
    /** How many wrote both tests. */
    pairs: z.int(),
  })
  .meta({ id: 'TestScoresOfCohort' });
export type TestScoresOfCohort = z.output<typeof TestScoresOfCohort>;
