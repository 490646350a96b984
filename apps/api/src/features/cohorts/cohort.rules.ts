import {
  type Actor,
  type CohortChange,
  type CohortDetail,
  type CohortEvent,
  type CohortFacts,
  type CohortStatus,
  type Curriculum,
  can,
  closedCohortStatuses,
  cohortMachine,
  DomainError,
  type EnrolmentStatus,
  eventsFrom,
  type HappenedEvent,
  lessonHoursIn,
  lessonHoursInAll,
  lessonHoursOf,
  type NewCohort,
  type Subject,
  type TrainingSession,
  transitionBlockers,
} from '@kompeten/domain';
import type { CohortRow } from './cohort.table.ts';
import type { TrainingSessionRow } from './training-session.table.ts';

/** A cohort with everything that rules ask of it. */
export interface KnownCohort extends CohortRow {
  sessions: TrainingSession[];
  lessonHoursPlanned: number;
  /** Lesson hours of the sessions that have begun; a make-up session repeats hours and adds none. */
  lessonHoursHeld: number;
  /** Whose it is: for `can` and `assertCan`. */
  subject: Subject;
}

/** The cohort alone, as it is stored. */
export function rowOf(cohort: KnownCohort): CohortRow {
  const { sessions: _, subject: __, lessonHoursHeld: ___, lessonHoursPlanned: ____, ...row } = cohort;
  return row;
}

/** A new cohort, a draft, with the units of its curriculum. */
export function newCohort(id: string, given: NewCohort & { demo?: boolean }, { title, units }: Curriculum) {
  const start = { status: 'draft', mode: given.mode ?? 'blended', demo: given.demo ?? false, version: 1 } as const;
  return { ...given, id, curriculumTitle: title, units, ...start };
}

/** A cohort after a change; refuses when it has closed, was seen in an older version, or has more people than seats. */
export function changedCohort(before: CohortRow, { version, ...change }: CohortChange): CohortRow {
  if (before.version !== version) throw new DomainError('cohort.stale');
  if (closedCohortStatuses.includes(before.status)) throw new DomainError('cohort.closed', { status: before.status });
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after: CohortRow = { ...before, ...given, version: version + 1 };
  const { seatsTaken } = before;
  if (after.capacity < seatsTaken) throw new DomainError('cohort.capacity_below_seats', { seatsTaken });
  if (after.endsOn < after.startsOn) {
    throw new DomainError('request.invalid', { issues: [{ pointer: '/endsOn', code: 'period_reversed' }] });
  }
  return after;
}

/** A session with the lesson hours that the policy's minutes make of it. */
export function withHours({ calledOff: _, ...session }: TrainingSessionRow, minutesPerHour: number): TrainingSession {
  return { ...session, lessonHours: lessonHoursIn(session, minutesPerHour) };
}

/** The lesson hours planned and held at an instant. */
export function hoursAt(
  { units }: CohortRow,
  sessions: readonly TrainingSession[],
  now: string,
  minutesPerHour: number,
): Pick<KnownCohort, 'lessonHoursPlanned' | 'lessonHoursHeld'> {
  const begun = sessions.filter(({ startsAt, makeUpForId }) => makeUpForId === null && !isAhead(startsAt, now));
  return { lessonHoursPlanned: lessonHoursOf(units), lessonHoursHeld: lessonHoursInAll(begun, minutesPerHour) };
}

type Counts = Partial<Record<EnrolmentStatus, number>>;

/** What stands against completing a cohort beside its hours and sessions. */
export type Unfinished = Pick<CohortFacts, 'cellsContested' | 'devicesUnheard' | 'sheetsMissing'>;

/** What the guards of a transition look at. */
export function factsOf(
  cohort: KnownCohort,
  counts: Counts,
  unfinished: Unfinished,
  actor: Actor,
  now: string,
): CohortFacts {
  const count = (...statuses: EnrolmentStatus[]) => statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  return {
    ...unfinished,
    status: cohort.status,
    enrolled: count('selected', 'enrolled', 'active'),
    applicants: count('applied', 'verified'),
    lessonHoursPlanned: cohort.lessonHoursPlanned,
    lessonHoursHeld: cohort.lessonHoursHeld,
    sessionsAhead: cohort.sessions.filter(({ startsAt }) => isAhead(startsAt, now)).length,
    amendedByActor: cohort.status === 'amending' && cohort.amendedById === actor.accountId,
  };
}

/** A cohort as its page shows it: what it takes next, and the reasons against. */
export function detailOf(cohort: KnownCohort, facts: CohortFacts, actor: Actor): CohortDetail {
  const events = eventsFrom<CohortStatus, CohortEvent>(cohortMachine, cohort.status);
  return {
    ...cohort,
    events: events.map((event) => ({ event, blockers: transitionBlockers(facts, event) })),
    canApprove: can(actor, 'issuance.approve', cohort.subject),
  };
}

/** What the trail says of a cohort. */
export function cohortEvent(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `cohort.${what}`, subjectType: 'cohort', subjectId, data };
}

const isAhead = (startsAt: string, now: string) => Date.parse(startsAt) > Date.parse(now);
