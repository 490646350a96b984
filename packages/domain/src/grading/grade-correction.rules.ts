import { DomainError } from '../kernel/domain-error.ts';
import type { GradeEvent } from './grade.ts';
import type { GradeValue } from './grade-cells.ts';
import type { GradingContext } from './grading.rules.ts';

/** What somebody decided over a cell of a closed cohort. */
export interface CorrectedGrade {
  value: GradeValue;
  supersedes: readonly string[];
  reason: string;
}

/** The event that carries a decision: it follows the whole history of its cell and says why. */
export function correctingGrade(
  history: readonly GradeEvent[],
  { value, supersedes, reason }: CorrectedGrade,
  { authorId, authorName, deviceId, now, newId }: GradingContext,
): GradeEvent {
  const [first] = history;
  if (!first) throw new DomainError('correction.not_found');
  const { cohortId, enrolmentId, unitCode } = first;
  const basedOnVersion = Math.max(...history.map(({ version }) => version));
  return {
    ...{ id: newId(), cohortId, enrolmentId, unitCode, ...value, basedOnVersion, version: basedOnVersion + 1 },
    ...{ supersedes: [...supersedes], reason, late: false },
    ...{ authorId, authorName, deviceId, deviceAt: null, recordedAt: now },
  };
}
