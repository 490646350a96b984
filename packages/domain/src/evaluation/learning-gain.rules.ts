import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { sheetOpenStatuses, trainingStatuses } from '../cohorts/training-statuses.ts';
import type { CurriculumUnit } from '../curricula/curriculum.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { GainLevel, LearningGain, TestScore, TestScoreSheet } from './test-score.ts';

const FULL = 100;

/** The states of a cohort in which scores of tests are entered. */
export const testScoreOpenStatuses = sheetOpenStatuses;

/**
 * The normalised gain (Hake 1998): the share of what could still be gained that was gained, in whole percent; negative
 * where somebody did worse; null where the first test left nothing to gain.
 */
export function gainPercent(pre: number, post: number): number | null {
  if (pre >= FULL) return null;
  return Math.round(((post - pre) / (FULL - pre)) * 100);
}

/** A gain in words: 70 percent and more is high, 30 and more is medium, anything above nothing is low. */
export function gainLevel(percent: number): GainLevel {
  if (percent >= 70) return 'high';
  if (percent >= 30) return 'medium';
  return percent > 0 ? 'low' : 'none';
}

type Score = Pick<TestScore, 'enrolmentId' | 'unitCode' | 'kind' | 'score'>;

/** What each person gained in one unit, or in the whole training; only those who wrote both tests. */
export function learningGains(scores: readonly Score[], unitCode: string | null): LearningGain[] {
  const own = scores.filter((score) => score.unitCode === unitCode);
  const posts = new Map(own.filter(({ kind }) => kind === 'post').map((one) => [one.enrolmentId, one.score]));
  return own
    .filter(({ kind }) => kind === 'pre')
    .flatMap(({ enrolmentId, score: pre }) => {
      const post = posts.get(enrolmentId);
      if (post === undefined) return [];
      const percent = gainPercent(pre, post);
      return [{ enrolmentId, pre, post, gainPercent: percent, level: percent === null ? null : gainLevel(percent) }];
    });
}

/** The mean of the gains that there are, in whole percent; null where there are none. */
export function meanGain(gains: readonly Pick<LearningGain, 'gainPercent'>[]): number | null {
  const percents = gains.flatMap((gain) => gain.gainPercent ?? []);
  if (percents.length === 0) return null;
  return Math.round(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}

/** What a sheet of scores is held against. */
export interface TestScoreFacts {
  cohortStatus: CohortStatus;
  units: readonly Pick<CurriculumUnit, 'code' | 'tested'>[];
  enrolments: ReadonlyMap<string, EnrolmentStatus>;
  /** The versions of the scores of this test that there are, by enrolment. */
  versions: ReadonlyMap<string, number>;
}

/** Whether the curriculum tests a unit before and after; an edition that never said so leaves it open. */
export const isTested = ({ tested }: Pick<CurriculumUnit, 'tested'>): boolean => tested !== false;

/** Refuses a sheet of scores from a closed cohort, of a unit that is strange or that the curriculum does not test, and one that somebody was faster with. */
export function assertTestScores(facts: TestScoreFacts, { unitCode, scores }: TestScoreSheet): void {
  const { cohortStatus, units, enrolments, versions } = facts;
  if (!testScoreOpenStatuses.includes(cohortStatus)) {
    throw new DomainError('test_score.not_open', { status: cohortStatus });
  }
  if (unitCode !== null) {
    const unit = units.find(({ code }) => code === unitCode);
    if (!unit) throw new DomainError('test_score.unit_unknown', { unitCode });
    if (!isTested(unit)) throw new DomainError('test_score.unit_untested', { unitCode });
  }
  for (const { enrolmentId, version } of scores) {
    const status = enrolments.get(enrolmentId);
    if (!status || !trainingStatuses.includes(status)) throw new DomainError('test_score.stranger', { enrolmentId });
    if ((versions.get(enrolmentId) ?? 0) !== (version ?? 0)) throw new DomainError('test_score.stale');
  }
}
