import type { CorrectionKind, CorrectionStatus, Page } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CorrectionRow, correctionTable } from './correction.table.ts';

/** What a list of cases is narrowed to. */
export interface CorrectionFilter {
  cohortId?: string | undefined;
  status?: CorrectionStatus | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** How far a caller sees: centres, and cohorts in which one of these instructors teaches; null means everything. */
export interface CorrectionReach {
  centreIds: readonly string[];
  instructorIds: readonly string[];
}

/** A late statement that belongs into the case of its cell. */
export interface LateArrival {
  enrolmentId: string;
  columnId: string;
  eventIds: string[];
}

const IdKey = z.tuple([z.uuid()]);

const WITHIN_REACH = `(r.centre_id = any(:centreIds) or exists (select from training_sessions s
  where s.cohort_id = r.cohort_id and s.instructor_id = any(:instructorIds) and not s.called_off))`;

const FOUND = `exists (select from enrolments e join people p on p.id = e.person_id where e.id = r.enrolment_id
  and to_tsvector('simple', p.full_name) @@ to_tsquery('simple', :words))`;

const OPEN = `
  insert into corrections (id, kind, status, cohort_id, centre_id, enrolment_id, column_id, event_ids, opened_at)
  select id, $2, 'open', $3, $4, "enrolmentId", "columnId", "eventIds", $5
  from json_to_recordset($1::json) as line (id uuid, "enrolmentId" uuid, "columnId" text, "eventIds" uuid[])
  on conflict (enrolment_id, kind, column_id) where status = 'open'
  do update set event_ids = corrections.event_ids || excluded.event_ids
  returning id, event_ids as "eventIds"`;

export class CorrectionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CorrectionRepository {
    return new CorrectionRepository(tx);
  }

  find(id: string): Promise<CorrectionRow | null> {
    return this.tx.table(correctionTable).findOneBy({ id });
  }

  /** The open cases of a cohort's sheet. */
  openIn(cohortId: string, kind: CorrectionKind): Promise<CorrectionRow[]> {
    return this.tx.table(correctionTable).findBy({ cohortId, kind, status: 'open' });
  }

  /** The newest case of each of some late events. */
  async byEvent(eventIds: readonly string[]): Promise<Map<string, string>> {
    if (eventIds.length === 0) return new Map();
    const rows = await this.tx.sql<{ id: string; eventId: string }>(
      `select c.id, event_id as "eventId" from corrections c, unnest(c.event_ids) event_id
       where c.event_ids && $1::uuid[] and event_id = any($1::uuid[]) order by c.id`,
      [eventIds],
    );
    return new Map(rows.map(({ id, eventId }) => [eventId, id]));
  }

  /** Opens a case for each cell, or lets what arrived join the one that is open. */
  async open(
    { cohortId, centreId, kind }: Pick<CorrectionRow, 'cohortId' | 'centreId' | 'kind'>,
    arrivals: readonly (LateArrival & { id: string })[],
  ): Promise<{ id: string; eventIds: string[] }[]> {
    if (arrivals.length === 0) return [];
    return this.tx.sql(OPEN, [JSON.stringify(arrivals), kind, cohortId, centreId, this.tx.at]);
  }

  async change(id: string, change: Partial<CorrectionRow>): Promise<void> {
    await this.tx.table(correctionTable).update({ id }, change);
  }

  /** One page of the cases within reach, newest first. */
  async list(filter: CorrectionFilter, reach: CorrectionReach | null): Promise<Page<CorrectionRow>> {
    const { cohortId, status, q, cursor, limit } = filter;
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const query = this.tx.table(correctionTable).createQueryBuilder('r').where('r.id < :before', { before });
    query.orderBy('r.id', 'DESC').limit(limit + 1);
    if (reach) query.andWhere(WITHIN_REACH, { ...reach });
    if (cohortId !== undefined) query.andWhere('r.cohortId = :cohortId', { cohortId });
    if (status !== undefined) query.andWhere('r.status = :status', { status });
    const words = beginningsOf(q);
    if (words !== null) query.andWhere(FOUND, { words });
    return pageOf(await query.getMany(), limit, ({ id }) => [id]);
  }
}
