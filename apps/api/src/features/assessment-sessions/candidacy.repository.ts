import type { CandidacyStatus } from '@kompeten/domain';
import { IsNull } from 'typeorm';
import type { NewRow } from '../../database/columns.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CandidacyRow, candidacyTable } from './assessment-session.table.ts';

/** What follows from other rows. */
type Derived = 'fullName' | 'assessorName' | 'recused';

export class CandidacyRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CandidacyRepository {
    return new CandidacyRepository(tx);
  }

  find(id: string): Promise<CandidacyRow | null> {
    return this.tx.table(candidacyTable).findOneBy({ id, removedAt: IsNull() });
  }

  /** The candidacy, locked until the transaction ends. */
  lock(id: string): Promise<CandidacyRow | null> {
    const where = { id, removedAt: IsNull() };
    return this.tx.table(candidacyTable).findOne({ where, lock: { mode: 'pessimistic_write' } });
  }

  /** The candidates of a session, by name. */
  async ofSession(sessionId: string): Promise<CandidacyRow[]> {
    const rows = await this.tx.table(candidacyTable).findBy({ sessionId, removedAt: IsNull() });
    return rows.sort((one, other) => one.fullName.localeCompare(other.fullName) || one.id.localeCompare(other.id));
  }

  /** The accounts of a candidate, to be told. */
  async accountsOf(personId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>('select id from accounts where person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }

  async insert(row: NewRow<Omit<CandidacyRow, Derived>>): Promise<void> {
    await this.tx.table(candidacyTable).insert(row);
  }

  /** Where a candidacy stands from now on; counts the version up. */
  async move({ id, version }: Pick<CandidacyRow, 'id' | 'version'>, status: CandidacyStatus): Promise<void> {
    await this.tx.table(candidacyTable).update({ id }, { status, version: version + 1 });
  }

  /** Takes candidates out of a session that has not begun. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.tx.sql('update candidacies set removed_at = $2, version = version + 1 where id = any($1)', [
      ids,
      this.tx.at,
    ]);
  }

  /** Gives a candidate another assessor, or another measure. */
  async assign(
    { id, version }: Pick<CandidacyRow, 'id' | 'version'>,
    { assessorId, secondAssessorId, mitigation }: Pick<CandidacyRow, 'assessorId' | 'secondAssessorId' | 'mitigation'>,
  ): Promise<void> {
    const seat = { assessorId, secondAssessorId, mitigation, version: version + 1 };
    await this.tx.table(candidacyTable).update({ id }, seat);
  }
}
