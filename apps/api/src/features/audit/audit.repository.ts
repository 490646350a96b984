import { type Actor, type AuditEvent, concernsPeople, type HappenedEvent, type Page } from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { keyOf, pageOf } from '../../database/paging.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { currentTraceId } from '../../http/trace.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { auditEventTable } from './audit-event.table.ts';
import { eventNoted } from './event-noted.rules.ts';

/** Who did something: somebody signed in, the system by itself, or the public. */
export type DoneBy = Actor | 'system' | 'public';

/** What a reading of the trail is narrowed to. */
export interface AuditFilter {
  type?: string | undefined;
  actorId?: string | undefined;
  subjectId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const COLUMNS =
  'id, schema_version, at, type, actor_id, actor_name, via, subject_type, subject_id, centre_id, data, trace_id';
const APPEND = statement(`insert into audit_events (${COLUMNS})
  select id, "schemaVersion", at, type, "actorId", "actorName", via, "subjectType", "subjectId", "centreId", data, "traceId"
  from rows from (json_to_recordset($1::json) as (id uuid, "schemaVersion" int, at timestamptz, type text, "actorId" uuid,
    "actorName" text, via text, "subjectType" text, "subjectId" text, "centreId" uuid, data jsonb, "traceId" text))
  with ordinality as line order by ordinality`);

const SequenceKey = z.tuple([z.int()]);

export class AuditRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AuditRepository {
    return new AuditRepository(tx);
  }

  /**
   * Appends what happened, in the transaction in which it happened; `centreId` says whose centre it concerns.
   * Whoever is to be told of it is told after the transaction.
   */
  async append(by: DoneBy, events: readonly HappenedEvent[], centreId: string | null = null): Promise<void> {
    if (events.length === 0) return;
    const common = { schemaVersion: 1 as const, at: this.tx.at, centreId, traceId: currentTraceId(), ...whoIs(by) };
    const lines = events.map((event) => ({ id: newId(), ...common, ...event }));
    await this.tx.rows(APPEND, [JSON.stringify(lines)]);
    for (const { id, type } of lines) {
      if (concernsPeople(type)) await QueueRepository.in(this.tx).add(eventNoted, { eventId: id });
    }
  }

  /** One event. */
  find(id: string): Promise<AuditEvent | null> {
    return this.tx.table(auditEventTable).findOneBy({ id });
  }

  /** One page of the trail, newest first. */
  async list(filter: AuditFilter): Promise<Page<AuditEvent>> {
    const before = keyOf(filter.cursor, SequenceKey)?.[0];
    const query = this.tx.table(auditEventTable).createQueryBuilder('e').orderBy('e.sequence', 'DESC');
    for (const [column, value] of Object.entries(equalities(filter))) {
      if (value !== undefined) query.andWhere(`e.${column} = :${column}`, { [column]: value });
    }
    if (filter.from !== undefined) query.andWhere('e.at >= :from', { from: filter.from });
    if (filter.to !== undefined) query.andWhere('e.at < :to', { to: filter.to });
    if (before !== undefined) query.andWhere('e.sequence < :before', { before });
    return pageOf(await query.limit(filter.limit + 1).getMany(), filter.limit, ({ sequence }) => [sequence]);
  }
}

const equalities = ({ type, actorId, subjectId }: AuditFilter) => ({ type, actorId, subjectId });

function whoIs(by: DoneBy): Pick<AuditEvent, 'actorId' | 'actorName' | 'via'> {
  if (typeof by === 'string') return { actorId: null, actorName: null, via: by };
  return { actorId: by.accountId, actorName: by.fullName, via: by.via };
}
