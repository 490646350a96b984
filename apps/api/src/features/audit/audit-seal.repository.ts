import type { AuditEvent } from '@kompeten/domain';
import { Between, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { auditEventTable } from './audit-event.table.ts';
import { auditSealTable } from './audit-seal.table.ts';
import type { AuditSeal } from './audit-seal.ts';

const LOCK = 4_071_947;

export class AuditSealRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AuditSealRepository {
    return new AuditSealRepository(tx);
  }

  /** The newest line before which no other can appear any more; nothing when writers are busy. */
  async settledSequence(): Promise<number | null> {
    const [row] = await this.tx.sql<{ settled: number | null }>('select audit_settled_sequence() as settled');
    return row?.settled ?? null;
  }

  /** The newest seal; one process seals at a time. */
  async lockLast(): Promise<AuditSeal | null> {
    await this.tx.sql('select pg_advisory_xact_lock($1)', [LOCK]);
    const [last] = await this.tx.table(auditSealTable).find({ order: { number: 'DESC' }, take: 1 });
    return last ?? null;
  }

  async insert(seal: AuditSeal): Promise<void> {
    await this.tx.table(auditSealTable).insert(seal);
  }

  /** The seals after a number, in order. */
  after(number: number, take: number): Promise<AuditSeal[]> {
    return this.tx.table(auditSealTable).find({ where: { number: MoreThan(number) }, order: { number: 'ASC' }, take });
  }

  /** The lines after one sequence up to another, in order. */
  events(after: number, until: number, take?: number): Promise<AuditEvent[]> {
    const where = { sequence: Between(after + 1, until) };
    return this.tx.table(auditEventTable).find({ where, order: { sequence: 'ASC' }, take });
  }

  /** How many lines wait for a seal. */
  unsealed(after: number): Promise<number> {
    return this.tx.table(auditEventTable).countBy({ sequence: MoreThan(after) });
  }

  /** How many lines there are up to one. */
  countUntil(sequence: number): Promise<number> {
    return this.tx.table(auditEventTable).countBy({ sequence: LessThanOrEqual(sequence) });
  }
}
