import type { Page, RetainedPart, RetentionRun, RetentionRunQuery } from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { isoColumn as iso } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

type Report = RetentionRun['reports'][number];

const IdKey = z.tuple([z.uuid()]);

const REPORTS = `coalesce((select json_agg(json_build_object('part', p.part, 'months', p.months,
  'endsBefore', p.ends_before::text, 'due', p.due, 'erased', p.erased, 'held', p.held) order by p.part)
  from retention_reports p where p.run_id = r.id), '[]') as reports`;

export class RetentionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RetentionRepository {
    return new RetentionRepository(tx);
  }

  /** The run that was begun and not ended, so that it goes on; a new one where there is none. */
  async begin(): Promise<string> {
    const [open] = await this.tx.sql<{ id: string }>(
      'select id from retention_runs where finished_at is null order by id limit 1 for update',
    );
    if (open) return open.id;
    const id = newId();
    await this.tx.sql('insert into retention_runs (id, started_at) values ($1, $2)', [id, this.tx.at]);
    return id;
  }

  /** Lets nobody else work at a run until the transaction ends; answers whether it is still to be ended. */
  async lock(id: string): Promise<boolean> {
    const rows = await this.tx.sql('select 1 from retention_runs where id = $1 and finished_at is null for update', [
      id,
    ]);
    return rows.length > 0;
  }

  async finish(id: string): Promise<void> {
    await this.tx.sql('update retention_runs set finished_at = $2 where id = $1', [id, this.tx.at]);
  }

  /** Writes what is due of a part; what an interrupted run wrote of it before stands. Answers before which day it ends. */
  async report(runId: string, { part, months, endsBefore, due, held }: Omit<Report, 'erased'>): Promise<string> {
    await this.tx.sql(
      `insert into retention_reports (run_id, part, months, ends_before, due, erased, held)
       values ($1, $2, $3, $4, $5, 0, $6) on conflict do nothing`,
      [runId, part, months, endsBefore, due, JSON.stringify(held)],
    );
    const [row] = await this.tx.sql<{ endsBefore: string }>(
      `select least(ends_before, $3::date)::text as "endsBefore" from retention_reports where run_id = $1 and part = $2`,
      [runId, part, endsBefore],
    );
    return row?.endsBefore ?? '';
  }

  /** Adds to what a run has erased of a part. */
  async count(runId: string, part: RetainedPart, erased: number): Promise<void> {
    await this.tx.sql('update retention_reports set erased = erased + $3 where run_id = $1 and part = $2', [
      ...[runId, part, erased],
    ]);
  }

  async find(id: string): Promise<RetentionRun | null> {
    const [row] = await this.tx.sql<RetentionRun>(
      `select r.id, ${iso('r.started_at')} as "startedAt", ${iso('r.finished_at')} as "finishedAt", ${REPORTS}
       from retention_runs r where r.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** One page of the runs, newest first. */
  async list({ cursor, limit }: RetentionRunQuery): Promise<Page<RetentionRun>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<RetentionRun>(
      `select r.id, ${iso('r.started_at')} as "startedAt", ${iso('r.finished_at')} as "finishedAt", ${REPORTS}
       from retention_runs r where r.id < $1 order by r.id desc limit $2`,
      [before, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
