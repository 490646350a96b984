import type { QualificationGap } from '../instructors/instructor.rules.ts';
import type { Alternatives } from '../timetable/alternatives.ts';
import type { TransitionBlocker } from './transition-blocker.ts';

/** Refusals about cohorts, sessions and enrolments. */
export type CohortErrors = {
  'cohort.not_found': Record<string, never>;
  'cohort.stale': Record<string, never>;
  'cohort.wrong_state': { status: string; event: string };
  'cohort.blocked': { event: string; blockers: TransitionBlocker[] };
  'cohort.curriculum_not_published': Record<string, never>;
  'cohort.closed': { status: string };
  'cohort.capacity_below_seats': { seatsTaken: number };
  'session.not_found': Record<string, never>;
  'session.unit_not_in_curriculum': { unitCode: string };
  'session.instructor_unknown': Record<string, never>;
  /** With who else would be qualified and free, where that was looked for. */
  'session.instructor_not_qualified': { gaps: QualificationGap[]; alternatives?: Alternatives };
  'session.has_records': Record<string, never>;
  'session.make_up_unknown': Record<string, never>;
  'enrolment.not_found': Record<string, never>;
  'enrolment.stale': Record<string, never>;
  'enrolment.closed': { status: string };
  'enrolment.over_capacity': { capacity: number };
  'enrolment.waitlist_first': Record<string, never>;
  /** The person has another session at the time of one that is still ahead (rule 16). */
  'enrolment.sessions_clash': { startsAt: string; endsAt: string };
  'enrolment.already_enrolled': Record<string, never>;
  'enrolment.wrong_state': { status: string; event: string };
  /** The consent of a guardian is kept of nobody who is of age. */
  'enrolment.of_age': { adultAge: number };
  /** A voucher is named for those alone who showed no document. */
  'enrolment.has_document': Record<string, never>;
  'enrolment.cooperative_unknown': Record<string, never>;
  'import.unreadable': Record<string, never>;
  'import.wrong_type': Record<string, never>;
  'import.too_large': { maxRows: number };
  'import.suspicious_archive': Record<string, never>;
  'import.columns_missing': { columns: string[] };
  'import.empty': Record<string, never>;
  'claim_card.unknown': Record<string, never>;
  'claim_card.easy_pin': Record<string, never>;
  'claim_card.birth_date_pin': Record<string, never>;
  'claim_card.wrong_pin': { triesLeft: number };
  'claim_card.locked': Record<string, never>;
  'claim_card.expired': Record<string, never>;
  'claim_card.replaced': Record<string, never>;
  'claim_card.application_draft': Record<string, never>;
};
