import type { Actor, SessionUser } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import type { AccountRow } from './account.table.ts';
import { HeldMembershipRepository } from './held-membership.repository.ts';

interface Given {
  via: Exclude<Actor['via'], 'api_key'>;
  secondFactorGiven: boolean;
}

/** An account as the session endpoints tell it; a claim card is told nothing of what the same account holds as staff. */
export async function sessionUser(tx: Tx, account: AccountRow, given: Given): Promise<SessionUser> {
  const byCard = given.via === 'claim';
  const held = await HeldMembershipRepository.in(tx).of(account.id);
  const memberships = byCard ? held.filter(({ role }) => role === 'trainee') : held;
  return {
    id: account.id,
    fullName: account.fullName,
    email: byCard ? null : account.email,
    personId: account.personId,
    roles: [...new Set(memberships.map(({ role }) => role))],
    memberships,
    via: given.via,
    secondFactor: secondFactorOf(account, given),
  };
}

function secondFactorOf(
  { demo, secondFactorOn }: AccountRow,
  { via, secondFactorGiven }: Given,
): SessionUser['secondFactor'] {
  if (demo || via !== 'session') return 'not_needed';
  if (!secondFactorOn) return 'off';
  return secondFactorGiven ? 'given' : 'set_up';
}
