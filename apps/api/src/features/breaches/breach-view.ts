import {
  type Breach,
  breachConcerns,
  breachOfCentres,
  DomainError,
  isBreachOverdue,
  type Reach,
} from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { BreachRepository, type BreachRow } from './breach.repository.ts';
import { BreachPeopleRepository } from './breach-people.repository.ts';

/** The centres whose breaches somebody reads; null for all. */
export const ownCentres = ({ any, centreIds }: Pick<Reach, 'any' | 'centreIds'>): string[] | null =>
  any ? null : centreIds;

/** The breach, if there is one. */
export function known(row: BreachRow | null): BreachRow {
  if (!row) throw new DomainError('breach.not_found');
  return row;
}

/** One breach with its steps, as far as it concerns some centres where they are named; whatever concerns none is not there. */
export async function breachView(tx: Tx, id: string, own: readonly string[] | null): Promise<Breach> {
  const repository = BreachRepository.in(tx);
  const row = known(await repository.find(id));
  if (own !== null && !own.some((centreId) => breachConcerns(row, centreId))) throw new DomainError('breach.not_found');
  const reading = await BreachPeopleRepository.in(tx).reading([id], own);
  const breach = { ...row, overdue: isBreachOverdue(row, tx.at), steps: await repository.steps(id), reading };
  return own === null ? breach : breachOfCentres(breach, own);
}
