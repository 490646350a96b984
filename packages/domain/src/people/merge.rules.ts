import { type EnrolmentStatus, seatedStatuses } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { MergeChoice, MergeGround } from './merge.ts';
import { type MergeBlocker, type MergeEvent, type MergeStatus, mergeMachine } from './merge-status.ts';
import { matchKnownPerson } from './person.rules.ts';

/** What tells people apart; the key tells equal documents without showing their number. */
export interface ComparedPerson {
  id: string;
  fullName: string;
  birthDate: string;
  identityKey: string | null;
}

/**
 * Why two records may be one person: they showed the same document, or they have the same name and birth date and did not
 * show two different documents. Null where neither is so.
 */
export function mergeGround(a: Omit<ComparedPerson, 'id'>, b: Omit<ComparedPerson, 'id'>): MergeGround | null {
  if (a.identityKey !== null && a.identityKey === b.identityKey) return 'document';
  if (a.identityKey !== null && b.identityKey !== null) return null;
  return matchKnownPerson(a, b) === 'same_person' ? 'name' : null;
}

/** What of each record decides whether the two can become one. */
export interface MergedThings {
  enrolments: readonly { cohortId: string; cohort: string; status: EnrolmentStatus }[];
  /** Where the record teaches. */
  instructors: readonly { centreId: string; centre: string }[];
  /** Whether the record has an account with an e-mail. */
  hasStaffAccount: boolean;
}

const standing: readonly EnrolmentStatus[] = [...seatedStatuses, 'applied', 'verified', 'waitlisted'];

/** Every reason against making two records one. */
export function mergeBlockers(a: MergedThings, b: MergedThings): MergeBlocker[] {
  const ofA = new Set(a.enrolments.filter(({ status }) => standing.includes(status)).map(({ cohortId }) => cohortId));
  const shared = b.enrolments.filter(({ cohortId, status }) => standing.includes(status) && ofA.has(cohortId));
  const cohorts = shared.map(({ cohort }): MergeBlocker => ({ code: 'same_cohort', cohort }));
  const teaching = b.instructors.filter(({ centreId }) => a.instructors.some((own) => own.centreId === centreId));
  const instructors = teaching.map(({ centre }): MergeBlocker => ({ code: 'two_instructors', centre }));
  const accounts: MergeBlocker[] = a.hasStaffAccount && b.hasStaffAccount ? [{ code: 'two_accounts' }] : [];
  return [...cohorts, ...accounts, ...instructors];
}

/** Refuses a choice that names anybody but the two. */
export function assertChoice(choice: MergeChoice, personIds: readonly string[]): void {
  if (Object.values(choice).some((id) => !personIds.includes(id))) throw new DomainError('merge.choice_unknown');
}

/** What is known of a case when somebody decides. */
export interface MergeCaseFacts {
  status: MergeStatus;
  proposedById: string | null;
  blockers: readonly MergeBlocker[];
}

/**
 * Where an event leads a case. Whoever proposed does not confirm; what stands against it cannot be confirmed away; and
 * sending back, keeping apart and reopening want a reason.
 */
export function moveMerge(
  { status, proposedById, blockers }: MergeCaseFacts,
  event: MergeEvent,
  { accountId, reason }: { accountId: string; reason: string | null },
): MergeStatus {
  const target = targetOf<MergeStatus, MergeEvent>(mergeMachine, status, event);
  if (target === null) throw new DomainError('merge.wrong_state', { status });
  if (event === 'confirm' && proposedById === accountId) throw new DomainError('merge.same_person');
  if (event !== 'confirm' && reason === null) throw new DomainError('merge.reason_needed');
  if ((event === 'propose' || event === 'confirm') && blockers.length > 0) {
    throw new DomainError('merge.blocked', { blockers: [...blockers] });
  }
  return target;
}
