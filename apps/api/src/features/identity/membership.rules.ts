import { assertAnchored, DomainError, type NewMembership } from '@kompeten/domain';
import type { MembershipRow } from './membership.table.ts';

function assertInOrder(startsOn: string, endsOn: string | null): void {
  if (endsOn !== null && endsOn < startsOn) {
    throw new DomainError('request.invalid', { issues: [{ pointer: '/endsOn', code: 'period_reversed' }] });
  }
}

/** The row of a new membership. */
export function membershipRow(id: string, accountId: string, given: NewMembership, today: string): MembershipRow {
  const startsOn = given.startsOn ?? today;
  const endsOn = given.endsOn ?? null;
  assertAnchored(given);
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
