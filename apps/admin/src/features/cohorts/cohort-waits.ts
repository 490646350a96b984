import { type Cohort, type CohortEvent, type CohortStatus, cohortMachine, targetOf } from '@kompeten/domain';

/** Days before the start at which enrolment ought to be open. */
const LEAD_DAYS = 30;

const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

type Waiting = Pick<Cohort, 'status' | 'startsOn' | 'endsOn' | 'seatsTaken' | 'capacity'>;

const due: Partial<Record<CohortStatus, { event: WaitingEvent; isDue(cohort: Waiting, today: string): boolean }>> = {
  draft: { event: 'open_enrolment', isDue: ({ startsOn }, today) => today >= dayBefore(startsOn, LEAD_DAYS) },
  enrolling: {
    event: 'close_enrolment',
    isDue: ({ startsOn, seatsTaken, capacity }, today) => today >= startsOn || seatsTaken >= capacity,
  },
  selecting: { event: 'confirm', isDue: () => true },
  confirmed: { event: 'start', isDue: ({ startsOn }, today) => today >= startsOn },
  running: { event: 'open_evaluation', isDue: ({ endsOn }, today) => today > endsOn },
  evaluating: { event: 'complete', isDue: () => true },
};

/** The steps that may be overdue. */
export type WaitingEvent = Exclude<CohortEvent, 'amend' | 'archive' | 'cancel'>;

/** The step a cohort waits for on a day, or null while nothing is due. */
export function waitingFor(cohort: Waiting, today: string): WaitingEvent | null {
  const next = due[cohort.status];
  if (!next || targetOf<CohortStatus, CohortEvent>(cohortMachine, cohort.status, next.event) === null) return null;
  return next.isDue(cohort, today) ? next.event : null;
}
