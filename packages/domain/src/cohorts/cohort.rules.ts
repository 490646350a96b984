import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { Span } from '../kernel/span.ts';
import { type CohortEvent, type CohortStatus, cohortMachine } from './cohort-status.ts';
import type { TransitionBlocker, UnheardDevice } from './transition-blocker.ts';

/** What the guards of a transition look at. */
export interface CohortFacts {
  status: CohortStatus;
  enrolled: number;
  applicants: number;
  lessonHoursPlanned: number;
  lessonHoursHeld: number;
  sessionsAhead: number;
  /** Cells of the sheets on which statements contradict each other. */
  cellsContested?: number;
  /** Prepared devices that may still hold work (rule 25). */
  devicesUnheard?: readonly UnheardDevice[];
  /** Sessions entered so late that the signed sheet should stand behind them, without one (rule 26). */
  sheetsMissing?: { count: number; afterDays: number };
  /** Whether whoever asks opened the amendment that is under way: it takes a second person to close it. */
  amendedByActor?: boolean;
}

/** Every reason against an event of a cohort, so that the screen shows them before anyone clicks. */
export function transitionBlockers(facts: CohortFacts, event: CohortEvent): TransitionBlocker[] {
  const { lessonHoursPlanned: planned, lessonHoursHeld: held } = facts;
  switch (event) {
    case 'confirm':
      if (facts.applicants > 0) return [{ code: 'applicants_undecided', count: facts.applicants }];
      return facts.enrolled === 0 ? [{ code: 'nobody_enrolled' }] : [];
    case 'start':
      return facts.enrolled === 0 ? [{ code: 'nobody_enrolled' }] : [];
    case 'open_evaluation':
      return held < planned ? [{ code: 'hours_missing', planned, held, liftable: true }] : [];
    case 'complete':
      return completionBlockers(facts);
    default:
      return [];
  }
}

function completionBlockers(facts: CohortFacts): TransitionBlocker[] {
  const blockers: TransitionBlocker[] = [];
  const { sessionsAhead, cellsContested = 0, devicesUnheard = [], sheetsMissing } = facts;
  if (sessionsAhead > 0) blockers.push({ code: 'sessions_ahead', count: sessionsAhead });
  if (cellsContested > 0) blockers.push({ code: 'cells_contested', count: cellsContested });
  if (devicesUnheard.length > 0) {
    blockers.push({ code: 'devices_unheard', devices: [...devicesUnheard], liftable: true });
  }
  if (sheetsMissing && sheetsMissing.count > 0) {
    blockers.push({ code: 'sheets_missing', ...sheetsMissing, liftable: true });
  }
  if (facts.amendedByActor) blockers.push({ code: 'same_person' });
  return blockers;
}

/**
 * Where an event leads a cohort; throws `cohort.wrong_state` when the machine does not take it
 * and `cohort.blocked` when a guard stands against it that no reason lifts.
 */
export function moveCohort(
  facts: CohortFacts,
  event: CohortEvent,
  reason: string | undefined,
  mayWaive: boolean,
): { status: CohortStatus; waived: boolean } {
  const status = targetOf<CohortStatus, CohortEvent>(cohortMachine, facts.status, event);
  if (!status) throw new DomainError('cohort.wrong_state', { status: facts.status, event });
  if ((event === 'amend' || event === 'cancel') && !reason) {
    throw new DomainError('cohort.blocked', { event, blockers: [{ code: 'reason_needed' }] });
  }
  const blockers = transitionBlockers(facts, event);
  const standing = blockers.filter((blocker) => !('liftable' in blocker && reason && mayWaive));
  if (standing.length > 0) throw new DomainError('cohort.blocked', { event, blockers: standing });
  return { status, waived: blockers.length > 0 };
}

/** Lesson hours of a span, in the policy's minutes, to a tenth. */
export function lessonHoursIn(span: Span, minutesPerHour: number): number {
  return lessonHoursInAll([span], minutesPerHour);
}

/** Lesson hours of several spans together: minutes are added first and rounded once, so that no hour is lost in between. */
export function lessonHoursInAll(spans: readonly Span[], minutesPerHour: number): number {
  const minutes = spans.reduce((sum, span) => sum + (Date.parse(span.endsAt) - Date.parse(span.startsAt)) / 60_000, 0);
  return Math.round((minutes / minutesPerHour) * 10) / 10;
}

/** The states in which sessions may be planned or recorded. */
export const plannableStatuses: readonly CohortStatus[] = [
  'draft',
  'enrolling',
  'selecting',
  'confirmed',
  'running',
  'evaluating',
  'amending',
];
