import { DomainError } from '../kernel/domain-error.ts';
import type { AttendanceEvent } from './attendance.ts';
import type { AttendanceValue } from './attendance-cells.ts';

/** What somebody decided over a cell of a closed cohort. */
export interface CorrectedAttendance {
  value: AttendanceValue;
  supersedes: readonly string[];
  reason: string;
}

/** The event that carries a decision: it follows the whole history of its cell and says why. */
export function correctingAttendance(
  history: readonly AttendanceEvent[],
  { value, supersedes, reason }: CorrectedAttendance,
  { authorId, authorName, now, newId }: { authorId: string; authorName: string; now: string; newId: () => string },
): AttendanceEvent {
  const [first] = history;
  if (!first) throw new DomainError('correction.not_found');
  const { cohortId, sessionId, enrolmentId } = first;
  return {
    ...{ id: newId(), cohortId, sessionId, enrolmentId, ...value, origin: 'sheet' },
    version: Math.max(...history.map(({ version }) => version)) + 1,
    ...{ supersedes: [...supersedes], reason, late: false },
    ...{ authorId, authorName, deviceId: null, deviceAt: null, recordedAt: now },
  };
}
