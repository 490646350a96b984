import { type CohortStatus, type EnrolmentStatus, settledCohortStatuses } from '../cohorts/cohort-status.ts';
import { trainingStatuses } from '../cohorts/training-statuses.ts';
import type { OutstandingUnit } from '../grading/grading.rules.ts';

/** Why a person gets no training certificate (rule 15); otherwise a statement of participation is due. */
export type Blocker =
  | { code: 'cohort_not_completed'; status: CohortStatus }
  | { code: 'not_in_training'; status: EnrolmentStatus }
  | { code: 'attendance_below'; percent: number; minimum: number }
  | { code: 'attendance_contested'; count: number }
  | { code: 'unit_not_evaluated'; unitCode: string }
  | { code: 'unit_not_competent'; unitCode: string }
  | { code: 'unit_contested'; unitCode: string }
  | { code: 'name_unprintable'; character: string }
  | { code: 'already_issued'; certificateId: string }
  | { code: 'already_requested'; batchId: string };

/** What is known of one trainee when certificates are to be issued. */
export interface IssuanceFacts {
  cohortStatus: CohortStatus;
  enrolmentStatus: EnrolmentStatus;
  attendancePercent: number | null;
  minimumPercent: number;
  /** Cells of the trainee's attendance on which statements contradict each other. */
  attendanceContested: number;
  outstanding: readonly OutstandingUnit[];
  /** The first letter of the name that a certificate cannot show; null where it can show each. */
  unprintable: string | null;
  certificateId: string | null;
  pendingBatchId: string | null;
}

/** Why a trainee does not pass the training: attendance below the policy, compulsory units not K (rule 15), or something that two people said differently. */
export function trainingBlockers(
  facts: Pick<IssuanceFacts, 'attendancePercent' | 'minimumPercent' | 'attendanceContested' | 'outstanding'>,
): Blocker[] {
  const percent = facts.attendancePercent ?? 0;
  const attendance: Blocker[] =
    percent < facts.minimumPercent ? [{ code: 'attendance_below', percent, minimum: facts.minimumPercent }] : [];
  const contested: Blocker[] =
    facts.attendanceContested > 0 ? [{ code: 'attendance_contested', count: facts.attendanceContested }] : [];
  return [...attendance, ...contested, ...facts.outstanding.map(({ code, unitCode }) => ({ code, unitCode }))];
}

/** Every reason against a certificate of a kind for one trainee, so that the screen shows them and the API refuses with them. */
export function certificateBlockers(kind: 'training' | 'participation', facts: IssuanceFacts): Blocker[] {
  const blockers: Blocker[] = [];
  if (!settledCohortStatuses.includes(facts.cohortStatus)) {
    blockers.push({ code: 'cohort_not_completed', status: facts.cohortStatus });
  }
  if (!trainingStatuses.includes(facts.enrolmentStatus)) {
    return [...blockers, { code: 'not_in_training', status: facts.enrolmentStatus }];
  }
  if (kind === 'training') blockers.push(...trainingBlockers(facts));
  if (facts.unprintable !== null) blockers.push({ code: 'name_unprintable', character: facts.unprintable });
  if (facts.certificateId) blockers.push({ code: 'already_issued', certificateId: facts.certificateId });
  if (facts.pendingBatchId) blockers.push({ code: 'already_requested', batchId: facts.pendingBatchId });
  return blockers;
}

/** Why somebody may not approve an issuance or a change (rule 22). */
export type FourEyesBlocker = { code: 'same_person' } | { code: 'both_judged' };

/** Four eyes: whoever requests does not approve, and at least one of the two judged nobody in the cohort (rule 22). */
export function fourEyesBlockers(
  requesterId: string,
  approverId: string,
  judgeIds: ReadonlySet<string>,
): FourEyesBlocker[] {
  if (requesterId === approverId) return [{ code: 'same_person' }];
  return judgeIds.has(requesterId) && judgeIds.has(approverId) ? [{ code: 'both_judged' }] : [];
}

/** The exact list an approval stands for, as one string to be hashed: any change of a person, name or result changes it. */
export function canonicalList(
  items: readonly { enrolmentId: string; holderName: string; kind: string; results: readonly string[] }[],
): string {
  return [...items]
    .sort((a, b) => (a.enrolmentId < b.enrolmentId ? -1 : 1))
    .map((item) => JSON.stringify([item.enrolmentId, item.holderName, item.kind, ...item.results]))
    .join('\n');
}
