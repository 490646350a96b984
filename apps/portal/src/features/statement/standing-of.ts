import { legalDay } from '@kompeten/domain';
import { isSet, type Statement, type StatusList } from '@kompeten/statement';

/** Whether a certificate is still in force, as far as the device knows. */
export interface KnownStanding {
  kind: 'in_force' | 'revoked' | 'suspended' | 'expired' | 'not_known' | 'outdated';
  /** For when it was true; null where nothing is known. */
  asOf: string | null;
}

/** Both lists of a certificate. */
export interface KnownLists {
  revocation: StatusList | null;
  suspension: StatusList | null;
}

/** What the lists say of a statement at a moment. Bad news stays news however old it is; good news grows too old. */
export function standingOf(statement: Statement, lists: KnownLists, now: string): KnownStanding {
  const { revocation, suspension } = lists;
  const { index } = statement.status;
  if (revocation && isSet(revocation, index) === true) return { kind: 'revoked', asOf: revocation.asOf };
  if (statement.validUntil !== null && legalDay(now) > statement.validUntil) return { kind: 'expired', asOf: null };
  const revoked = revocation && isSet(revocation, index);
  const suspended = suspension && isSet(suspension, index);
  if (!revocation || !suspension || revoked === null || suspended === null) return { kind: 'not_known', asOf: null };
  const [asOf = null] = [revocation.asOf, suspension.asOf].sort();
  const isOld = [revocation, suspension].some(({ validUntil }) => Date.parse(validUntil) <= Date.parse(now));
  if (isOld) return { kind: 'outdated', asOf };
  return { kind: suspended ? 'suspended' : 'in_force', asOf };
}
