import { type Grade, type GradeEvent, gradeKey } from '@kompeten/domain';
import { columnsOf } from '../../database/columns-of.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { gradeEventTable } from './grade-event.table.ts';

/** What a history of judgements is narrowed to. */
export interface GradeEventFilter {
  enrolmentId?: string | undefined;
  unitCode?: string | undefined;
}

const SHEET =
  statement(`select enrolment_id as "enrolmentId", unit_code as "unitCode", judgement, score, note, version, heads,
  contested, rivals, recorded_at as "recordedAt", recorded_by_id as "recordedById", recorded_by_name as "recordedByName"
  from grades where cohort_id = $1 order by enrolment_id, unit_code`);

const HISTORY =
  statement(`select id, cohort_id as "cohortId", enrolment_id as "enrolmentId", unit_code as "unitCode", judgement, score,
  note, based_on_version as "basedOnVersion", version, supersedes, reason, late, author_id as "authorId",
  author_name as "authorName", device_id as "deviceId", device_at as "deviceAt", recorded_at as "recordedAt"
  from grade_events where cohort_id = $1 and enrolment_id = any($2)`);

const KNOWN = statement(
  'select id, enrolment_id as "enrolmentId", unit_code as "unitCode" from grade_events where id = any($1)',
);

/**
 * Events and the cells that follow from them, in one statement: who saves waits once. By arrays, which PostgreSQL reads in
 * half the time it takes for JSON: a device may bring thousands.
 */
const APPEND = statement(`
  with event as (
    insert into grade_events (cohort_id, id, enrolment_id, unit_code, judgement, score, note, based_on_version, version,
      supersedes, reason, late, author_id, author_name, device_id, device_at, recorded_at)
    select $1, id, enrolment_id, unit_code, judgement, score, note, based_on_version, version,
      supersedes::uuid[], reason, late, author_id, author_name, device_id, device_at, recorded_at
    from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::float8[], $7::text[], $8::int[], $9::int[],
      $10::text[], $11::text[], $12::boolean[], $13::uuid[], $14::text[], $15::text[], $16::timestamptz[], $17::timestamptz[])
    as line (id, enrolment_id, unit_code, judgement, score, note, based_on_version, version, supersedes, reason,
      late, author_id, author_name, device_id, device_at, recorded_at))
  insert into grades (cohort_id, enrolment_id, unit_code, judgement, score, note, version, heads, contested, rivals,
    recorded_at, recorded_by_id, recorded_by_name)
  select $1, enrolment_id, unit_code, judgement, score, note, version, heads::uuid[], contested, rivals,
    recorded_at, recorded_by_id, recorded_by_name
  from unnest($18::uuid[], $19::text[], $20::text[], $21::float8[], $22::text[], $23::int[], $24::text[], $25::boolean[],
    $26::jsonb[], $27::timestamptz[], $28::uuid[], $29::text[])
  as cell (enrolment_id, unit_code, judgement, score, note, version, heads, contested, rivals, recorded_at,
    recorded_by_id, recorded_by_name)
  on conflict (enrolment_id, unit_code) do update set judgement = excluded.judgement, score = excluded.score,
    note = excluded.note, version = excluded.version, heads = excluded.heads, contested = excluded.contested,
    rivals = excluded.rivals, recorded_at = excluded.recorded_at, recorded_by_id = excluded.recorded_by_id,
    recorded_by_name = excluded.recorded_by_name`);

const APPENDED = [
  'id',
  'enrolmentId',
  'unitCode',
  'judgement',
  'score',
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
] as const satisfies readonly (keyof GradeEvent)[];

const KEPT = [
  'enrolmentId',
  'unitCode',
  'judgement',
  'score',
  'note',
  'version',
  'heads',
  'contested',
  'rivals',
  'recordedAt',
  'recordedById',
  'recordedByName',
] as const satisfies readonly (keyof Grade)[];

export class GradeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): GradeRepository {
    return new GradeRepository(tx);
  }

  /** The sheet of a cohort: every cell that was ever judged. */
  of(cohortId: string): Promise<Grade[]> {
    return this.tx.rows<Grade>(SHEET, [cohortId]);
  }

  /** Every judgement of a cohort as it was made, the first one first. */
  events(cohortId: string, filter: GradeEventFilter): Promise<GradeEvent[]> {
    const { enrolmentId, unitCode } = filter;
    const where = { cohortId, ...(enrolmentId && { enrolmentId }), ...(unitCode && { unitCode }) };
    return this.tx.table(gradeEventTable).find({ where, order: { recordedAt: 'ASC', version: 'ASC', id: 'ASC' } });
  }

  /** Every judgement of some trainees of a cohort, those that came late included. */
  async historyOf(cohortId: string, enrolmentIds: readonly string[]): Promise<GradeEvent[]> {
    if (enrolmentIds.length === 0) return [];
    return this.tx.rows<GradeEvent>(HISTORY, [cohortId, enrolmentIds]);
  }

  /** The cells of those events that are stored already, by event id. */
  async knownEvents(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.rows<{ id: string; enrolmentId: string; unitCode: string }>(KNOWN, [ids]);
    return new Map(rows.map(({ id, ...cell }) => [id, gradeKey(cell)]));
  }

  /** The accounts that judged anybody in a cohort. */
  async authorIds(cohortId: string): Promise<Set<string>> {
    const rows = await this.tx.sql<{ id: string }>(
      'select distinct author_id as id from grade_events where cohort_id = $1',
      [cohortId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Appends judgements to the history of a cohort, and keeps the cells that follow from it. */
  async append(cohortId: string, events: readonly GradeEvent[], cells: readonly Grade[]): Promise<void> {
    if (events.length === 0) return;
    const kept = cells.map((cell) => ({ ...cell, rivals: JSON.stringify(cell.rivals) }));
    await this.tx.rows(APPEND, [cohortId, ...columnsOf(events, APPENDED), ...columnsOf(kept, KEPT)]);
  }
}
