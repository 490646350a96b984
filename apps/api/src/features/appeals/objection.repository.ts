import {
  answeredComplaintStatuses,
  type Objection,
  type ObjectionQuery,
  openAppealStatuses,
  type Page,
  type Reach,
} from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

const IdKey = z.tuple([z.uuid()]);

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const OBJECTIONS = `
  select a.id, 'appeal' as kind, a.number, a.body_id as "bodyId", p.full_name as "fullName", a.status,
    ${iso('a.filed_at')} as "filedAt", a.due_on::text as "dueOn", a.status in (${literals(openAppealStatuses)}) as open
  from appeals a join people p on p.id = a.person_id
  union all
  select c.id, 'complaint', regexp_replace(c.number, '(.{4})(?=.)', '\\1-', 'g'), c.body_id,
    coalesce(f.holder_name, concat_ws(': ', b.name, c.named)), c.status,
    ${iso('c.filed_at')}, c.due_on::text, c.status not in (${literals(answeredComplaintStatuses)})
  from complaints c left join certificates f on f.id = c.certificate_id join certification_bodies b on b.id = c.body_id`;

/** Reads the register of appeals and complaints. */
export class ObjectionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ObjectionRepository {
    return new ObjectionRepository(tx);
  }

  /** One page of the register within a reach, newest first. */
  async list(
    { kind, state, q, cursor, limit }: ObjectionQuery,
    { any, bodyIds }: Reach,
    today: string,
  ): Promise<Page<Objection>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<Objection>(
      `select id, kind, number, "bodyId", "fullName", status, "filedAt", "dueOn", open and "dueOn" < $8 as overdue
       from (${OBJECTIONS}) each
       where id < $1 and ($2 or "bodyId" = any($3)) and ($4::text is null or kind = $4)
         and ($5::text is null or open and ($5 = 'open' or "dueOn" < $8))
         and ($6::text is null or number = $6 or strpos(lower("fullName"), lower($6)) > 0)
       order by id desc limit $7`,
      [before, any, bodyIds, kind ?? null, state ?? null, q || null, limit + 1, today],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
