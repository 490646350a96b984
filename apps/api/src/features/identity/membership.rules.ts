import { DomainError, type NewMembership, type Role } from '@kompeten/domain';
import type { MembershipRow } from './membership.table.ts';

type Anchor = 'centreId' | 'certificationBodyId' | 'cooperativeId' | 'regionCode';

/** In what a role counts; the others count in the whole deployment or by assignment. */
const anchors: Partial<Record<Role, Anchor>> = {
  centre_manager: 'centreId',
  operator: 'centreId',
  instructor: 'centreId',
  cooperative_officer: 'cooperativeId',
  ministry: 'regionCode',
};

/** Refuses a role without the organisation or region it counts in. */
export function assertComplete(membership: NewMembership): void {
  const needs = anchors[membership.role];
  if (needs !== undefined && membership[needs] === undefined) {
    throw new DomainError('identity.membership_incomplete', { role: membership.role, needs });
  }
}

function assertInOrder(startsOn: string, endsOn: string | null): void {
  if (endsOn !== null && endsOn < startsOn) {
    throw new DomainError('request.invalid', { issues: [{ pointer: '/endsOn', code: 'period_reversed' }] });
  }
}

/** The row of a new membership. */
export function membershipRow(id: string, accountId: string, given: NewMembership, today: string): MembershipRow {
  const startsOn = given.startsOn ?? today;
  const endsOn = given.endsOn ?? null;
  assertComplete(given);
  assertInOrder(startsOn, endsOn);
  return {
    id,
    accountId,
    role: given.role,
    centreId: given.centreId ?? null,
    certificationBodyId: given.certificationBodyId ?? null,
    cooperativeId: given.cooperativeId ?? null,
    regionCode: given.regionCode ?? null,
    organisationName: null,
    startsOn,
    endsOn,
    delegatedAs: given.delegatedAs ?? null,
  };
}
