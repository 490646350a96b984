import type { Breach, BreachQuery, BreachStatus, BreachStep, NewBreach, Page } from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { isoColumn as iso } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A breach as it is stored, with what is counted of it. */
export type BreachRow = Omit<Breach, 'overdue' | 'steps' | 'reading'>;

/** What is stored of a breach when it is recorded. */
export interface Recorded {
  id: string;
  dueAt: string;
  byName: string;
}

/** Where a step leads: the state, and what closes a breach. */
export interface Moved {
  status: BreachStatus;
  closes: boolean;
  /** What those concerned read once it is closed. */
  outcome: string | null;
}

const IdKey = z.tuple([z.uuid()]);

const BREACH = `
  select b.id, b.title, b.status, b.what, ${iso('b.found_at')} as "foundAt", b.occurred_on::text as "occurredOn", b.data,
    b.everybody, b.centre_ids as "centreIds", b.body_ids as "bodyIds", b.cohort_ids as "cohortIds", b.people, b.measures, b.contact,
    ${iso('b.due_at')} as "dueAt", ${iso('b.recorded_at')} as "recordedAt", b.recorded_by_name as "recordedByName",
    ${iso('b.closed_at')} as "closedAt", b.outcome, b.version,
    coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name) from (
      select id, name from centres where id = any(b.centre_ids)
      union all select id, name from certification_bodies where id = any(b.body_ids)) i), '[]') as issuers,
    coalesce((select json_agg(json_build_object('id', c.id, 'centreId', c.centre_id, 'title', c.title) order by c.title, c.id)
      from cohorts c where c.id = any(b.cohort_ids)), '[]') as cohorts,
    (select json_build_object('told', count(*), 'read', count(n.read_at)) from breach_notices n
      where n.breach_id = b.id) as notices
  from breaches b`;

const facts = (given: NewBreach) => [
  ...[given.title, given.what, given.foundAt, given.occurredOn, given.data, given.everybody, given.centreIds],
  ...[given.bodyIds, given.cohortIds, given.people, given.measures, given.contact],
];

export class BreachRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BreachRepository {
    return new BreachRepository(tx);
  }

  async insert(given: NewBreach, { id, dueAt, byName }: Recorded): Promise<void> {
    await this.tx.sql(
      `insert into breaches (title, what, found_at, occurred_on, data, everybody, centre_ids, body_ids, cohort_ids, people,
         measures, contact, id, due_at, recorded_at, recorded_by_name, status, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'recorded', 1)`,
      [...facts(given), id, dueAt, this.tx.at, byName],
    );
  }

  /** Writes what is known by now; whether it was escalated stays. */
  async change(id: string, given: NewBreach, dueAt: string): Promise<void> {
    await this.tx.sql(
      `update breaches set title = $1, what = $2, found_at = $3, occurred_on = $4, data = $5, everybody = $6,
         centre_ids = $7, body_ids = $8, cohort_ids = $9, people = $10, measures = $11, contact = $12, due_at = $14,
         version = version + 1
       where id = $13`,
      [...facts(given), id, dueAt],
    );
  }

  async find(id: string): Promise<BreachRow | null> {
    const [row] = await this.tx.sql<BreachRow>(`${BREACH} where b.id = $1`, [id]);
    return row ?? null;
  }

  /** The breach, locked until the transaction ends. */
  async lock(id: string): Promise<BreachRow | null> {
    const [row] = await this.tx.sql<BreachRow>(`${BREACH} where b.id = $1 for update of b`, [id]);
    return row ?? null;
  }

  /** How many of these centres and certification bodies there are. */
  async known({ centreIds, bodyIds }: Pick<NewBreach, 'centreIds' | 'bodyIds'>): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      `select ((select count(*) from centres where id = any($1)) +
         (select count(*) from certification_bodies where id = any($2)))::int as count`,
      [centreIds, bodyIds],
    );
    return row?.count ?? 0;
  }

  /** The cohorts of these ids that there are, each with its centre. */
  cohorts(ids: readonly string[]): Promise<{ id: string; centreId: string }[]> {
    return this.tx.sql('select id, centre_id as "centreId" from cohorts where id = any($1)', [ids]);
  }

  steps(id: string): Promise<Breach['steps']> {
    return this.tx.sql(
      `select event, ${iso('at')} as at, by_name as "byName", note from breach_steps where breach_id = $1 order by id`,
      [id],
    );
  }

  /** Writes a step beside those before it; none names the recording itself. */
  async step(id: string, step: Partial<BreachStep>, by: { id: string; name: string }): Promise<void> {
    await this.tx.sql(
      `insert into breach_steps (id, breach_id, event, at, by_id, by_name, note) values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), id, step.event ?? null, this.tx.at, by.id, by.name, step.note ?? null],
    );
  }

  async move(id: string, { status, closes, outcome }: Moved): Promise<void> {
    await this.tx.sql(
      `update breaches set status = $2, closed_at = case when $3 then $4::timestamptz end, outcome = $5,
         version = version + 1 where id = $1`,
      [id, status, closes, this.tx.at, outcome],
    );
  }

  /** Marks the breaches of which somebody has still to be told although the time is over, each once. */
  async escalate(untold: readonly BreachStatus[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select id from breaches where due_at < $1 and escalated_at is null and status = any($2) order by id for update',
      [this.tx.at, untold],
    );
    const ids = rows.map(({ id }) => id);
    await this.tx.sql('update breaches set escalated_at = $2 where id = any($1)', [ids, this.tx.at]);
    return ids;
  }

  /** One page of the register, newest first; of what concerns some centres where they are named. */
  async list({ status, cursor, limit }: BreachQuery, own: readonly string[] | null): Promise<Page<BreachRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<BreachRow>(
      `${BREACH} where b.id < $1 and ($2::text is null or b.status = $2)
         and ($4::uuid[] is null or b.everybody or b.centre_ids && $4::uuid[])
       order by b.id desc limit $3`,
      [before, status ?? null, limit + 1, own],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
