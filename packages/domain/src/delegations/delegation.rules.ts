import type { Membership } from '../identity/actor.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { daysBetween } from '../regions/local-time.ts';
import { DelegableRole, type Delegation, type DelegationStanding, type NewDelegation } from './delegation.ts';

type Term = Pick<Delegation, 'startsOn' | 'endsOn'>;

/** An authority as it is held: whose it is, until when, and whether it was itself given for a time. */
export interface HeldAuthority extends Membership {
  endsOn: string | null;
  delegatedAs: 'plt' | 'plh' | null;
}

/** The colleague to whom an authority is to be given: what they hold in the days in question. */
export interface Colleague {
  fullName: string;
  memberships: readonly Membership[];
}

/** What a new delegation is judged by. */
export interface DelegationFacts {
  authority: HeldAuthority;
  colleague: Colleague | null;
  /** The terms of those of this authority that were not withdrawn. */
  others: readonly Term[];
  today: string;
  maxDays: number;
}

type Anchor = 'centreId' | 'certificationBodyId' | 'cooperativeId' | 'regionCode';

/** In which organisation or region an authority counts. */
export const anchorOfAuthority: Readonly<Record<DelegableRole, Anchor>> = {
  centre_manager: 'centreId',
  certification_manager: 'certificationBodyId',
  cooperative_officer: 'cooperativeId',
  ministry: 'regionCode',
};

/** Whether an authority can be given for a time at all: held by oneself, in an organisation that has colleagues. */
export function isDelegable({ role, delegatedAs, ...membership }: HeldAuthority): boolean {
  const known = DelegableRole.safeParse(role);
  return delegatedAs === null && known.success && membership[anchorOfAuthority[known.data]] !== null;
}

/** Where a delegation stands on a day. */
export function delegationStandingOn(
  { startsOn, endsOn, withdrawnAt }: Term & Pick<Delegation, 'withdrawnAt'>,
  today: string,
): DelegationStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  if (endsOn < today) return 'over';
  return startsOn <= today ? 'in_force' : 'ahead';
}

/**
 * Refuses to give an authority that was itself given for a time, to somebody of another organisation or who holds it
 * already, for days in the past or too many of them, or for days on which somebody else holds it in the giver's place.
 */
export function assertDelegable(wish: NewDelegation, facts: DelegationFacts): void {
  const { authority, colleague, others } = facts;
  if (!isDelegable(authority)) {
    throw new DomainError(
      authority.delegatedAs === null ? 'delegation.authority_not_found' : 'delegation.not_passed_on',
    );
  }
  if (others.some((other) => other.startsOn <= wish.endsOn && wish.startsOn <= other.endsOn)) {
    throw new DomainError('delegation.overlaps');
  }
  assertColleague(authority, colleague);
  assertTerm(wish, facts);
}

function assertColleague(authority: HeldAuthority, colleague: Colleague | null): void {
  const anchor = anchorOfAuthority[DelegableRole.parse(authority.role)];
  const together = colleague?.memberships.filter((one) => one[anchor] === authority[anchor]) ?? [];
  if (!colleague || together.length === 0) throw new DomainError('delegation.not_a_colleague');
  if (together.some(({ role }) => role === authority.role)) {
    throw new DomainError('delegation.holds_already', { fullName: colleague.fullName });
  }
}

function assertTerm({ startsOn, endsOn }: Term, { authority, today, maxDays }: DelegationFacts): void {
  if (startsOn < today) throw new DomainError('delegation.starts_in_past', { today });
  if (daysBetween(startsOn, endsOn) >= maxDays) throw new DomainError('delegation.too_long', { maxDays });
  if (authority.endsOn !== null && authority.endsOn < endsOn) {
    throw new DomainError('delegation.outlives_authority', { endsOn: authority.endsOn });
  }
}

/** Refuses to withdraw what is no longer in force. */
export function assertWithdrawable(delegation: Term & Pick<Delegation, 'withdrawnAt'>, today: string): void {
  const standing = delegationStandingOn(delegation, today);
  if (standing === 'over' || standing === 'withdrawn') throw new DomainError('delegation.over');
}
