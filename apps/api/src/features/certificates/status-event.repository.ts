import type { StatusEvent } from '@kompeten/domain';
import { In } from 'typeorm';
import { newId } from '../../clock.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { certificateChanged } from './certificate-changed.rules.ts';
import { type StatusEventRow, statusEventTable } from './status-event.table.ts';

/** What happened, as far as it is known; the rest is empty. */
export type NewStatusEvent = Pick<StatusEventRow, 'certificateId' | 'type'> & Partial<Omit<StatusEventRow, 'sequence'>>;

const BEGIN = statement(
  `insert into status_events (id, certificate_id, type, at)
   select id, certificate_id, 'issued', $3 from unnest($1::uuid[], $2::uuid[]) e(id, certificate_id)`,
);

export class StatusEventRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): StatusEventRepository {
    return new StatusEventRepository(tx);
  }

  /** Appends an event; whoever watches the certificate is told once it is committed. */
  async append(event: NewStatusEvent): Promise<void> {
    const empty = { reasonClass: null, lapsesAt: null, replacedByCode: null, actorId: null, requestId: null };
    await this.tx.table(statusEventTable).insert({ id: newId(), at: this.tx.at, ...empty, ...event });
    if (event.type === 'issued') return;
    const { certificateId } = event;
    await QueueRepository.in(this.tx).add(certificateChanged, { certificateId }, { key: `changed ${certificateId}` });
  }

  /** Begins the history of certificates that are issued now. */
  async begin(certificateIds: readonly string[]): Promise<void> {
    await this.tx.rows(BEGIN, [certificateIds.map(newId), certificateIds, this.tx.at]);
  }

  /** The events of certificates in the order they happened, by certificate. */
  async of(certificateIds: readonly string[]): Promise<Map<string, StatusEvent[]>> {
    const byCertificate = new Map<string, StatusEvent[]>(certificateIds.map((id) => [id, []]));
    if (certificateIds.length === 0) return byCertificate;
    const rows = await this.tx
      .table(statusEventTable)
      .find({ where: { certificateId: In([...certificateIds]) }, order: { sequence: 'ASC' } });
    for (const row of rows) byCertificate.get(row.certificateId)?.push(row);
    return byCertificate;
  }
}
