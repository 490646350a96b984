import { type JudgementEvent, judgementKey } from '@kompeten/domain';
import { columnsOf } from '../../database/columns-of.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { judgementEventTable } from './judgement-event.table.ts';

const APPEND = statement(`
  insert into criterion_judgements (id, candidacy_id, unit_code, criterion, judgement, note, based_on_version, version,
    supersedes, reason, late, author_id, author_name, device_id, device_at, recorded_at)
  select id, candidacy_id, unit_code, criterion, judgement, note, based_on_version, version,
    supersedes::uuid[], reason, late, author_id, author_name, device_id, device_at, recorded_at
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[],
    $9::text[], $10::text[], $11::boolean[], $12::uuid[], $13::text[], $14::text[], $15::timestamptz[], $16::timestamptz[])
  as line (id, candidacy_id, unit_code, criterion, judgement, note, based_on_version, version, supersedes, reason,
    late, author_id, author_name, device_id, device_at, recorded_at)`);

const APPENDED = [
  'id',
  'candidacyId',
  'unitCode',
  'criterion',
  'judgement',
  'note',
  'basedOnVersion',
  'version',
  'supersedes',
  'reason',
  'late',
  'authorId',
  'authorName',
  'deviceId',
  'deviceAt',
  'recordedAt',
] as const satisfies readonly (keyof JudgementEvent)[];

/** Judgements of criteria as they were made; the checklist is derived from them whenever it is asked for. */
export class JudgementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): JudgementRepository {
    return new JudgementRepository(tx);
  }

  /** Every judgement of some candidates, those that came late included. */
  async of(candidacyIds: readonly string[]): Promise<JudgementEvent[]> {
    if (candidacyIds.length === 0) return [];
    return this.tx
      .table(judgementEventTable)
      .createQueryBuilder('e')
      .where('e.candidacyId = any(:ids)', { ids: candidacyIds })
      .orderBy('e.recordedAt')
      .addOrderBy('e.version')
      .addOrderBy('e.id')
      .getMany();
  }

  /** The cells of those events that are stored already, by event id. */
  async knownEvents(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.sql<{ id: string; candidacyId: string; unitCode: string; criterion: string }>(
      `select id, candidacy_id as "candidacyId", unit_code as "unitCode", criterion from criterion_judgements
       where id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, ...cell }) => [id, judgementKey(cell)]));
  }

  async append(events: readonly JudgementEvent[]): Promise<void> {
    if (events.length > 0) await this.tx.rows(APPEND, columnsOf(events, APPENDED));
  }
}
