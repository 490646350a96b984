import type { ConflictDeclaration, ConflictQuery, Page, Reach } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';

/** A declaration as it is written down; what it stands beside comes from the register. */
export type DeclaredConflict = Omit<ConflictDeclaration, 'withdrawn'>;

const DeclaredKey = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

const DECLARATIONS = `
  select d.id, d.body_id as "bodyId", d.declarant_person_id as "declarantPersonId",
    d.declarant_account_id as "declarantAccountId", d.declarant_name as "declarantName",
    d.subject_person_id as "subjectPersonId", p.full_name as "subjectName", d.kind, d.note,
    to_char(d.declared_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "declaredAt",
    d.declared_by_id as "declaredById", d.declared_by_name as "declaredByName",
    case when d.withdrawn_at is null then null else jsonb_build_object('at',
      to_char(d.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'byName', d.withdrawn_by_name, 'reason', d.withdrawn_reason) end as withdrawn
  from conflict_declarations d join people p on p.id = d.subject_person_id`;

const WITHIN = `
  where ($1 or d.body_id = any($2) or d.declarant_account_id = $3)
    and ($4::uuid is null or d.body_id = $4)
    and ($5::text is null
      or to_tsvector('simple', d.declarant_name || ' ' || p.full_name) @@ to_tsquery('simple', $5))
    and ($6::timestamptz is null or (d.declared_at, d.id) < ($6, $7::uuid))
  order by d.declared_at desc, d.id desc limit $8`;

export class ConflictRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ConflictRepository {
    return new ConflictRepository(tx);
  }

  /** The declaration of an id, locked until the transaction ends. */
  async lock(id: string): Promise<ConflictDeclaration | null> {
    await this.tx.sql('select 1 from conflict_declarations where id = $1 for no key update', [id]);
    return this.find(id);
  }

  async find(id: string): Promise<ConflictDeclaration | null> {
    const [found] = await this.tx.sql<ConflictDeclaration>(`${DECLARATIONS} where d.id = $1`, [id]);
    return found ?? null;
  }

  /** One page of the declarations within a reach, the latest first. */
  async list(
    { q, bodyId, cursor, limit }: ConflictQuery,
    { any, bodyIds, assessorAccountId, panelAccountId }: Reach,
  ): Promise<Page<ConflictDeclaration>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [at, id] = keyOf(cursor, DeclaredKey) ?? [null, null];
    const reach = [any, bodyIds, assessorAccountId ?? panelAccountId, bodyId ?? null];
    const asked = [...reach, beginningsOf(q), at, id, limit + 1];
    const rows = await this.tx.sql<ConflictDeclaration>(`${DECLARATIONS} ${WITHIN}`, asked);
    return pageOf(rows, limit, (row) => [row.declaredAt, row.id]);
  }

  async insert(given: DeclaredConflict): Promise<void> {
    const { id, bodyId, declarantPersonId, declarantAccountId, declarantName } = given;
    const { subjectPersonId, kind, note, declaredAt, declaredById, declaredByName } = given;
    const who = [declarantPersonId, declarantAccountId, declarantName, subjectPersonId];
    await this.tx.sql(
      `insert into conflict_declarations (id, body_id, declarant_person_id, declarant_account_id, declarant_name,
         subject_person_id, kind, note, declared_at, declared_by_id, declared_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, bodyId, ...who, kind, note, declaredAt, declaredById, declaredByName],
    );
  }

  async withdraw(id: string, by: { id: string; name: string }, reason: string): Promise<void> {
    await this.tx.sql(
      `update conflict_declarations
       set withdrawn_at = $2, withdrawn_by_id = $3, withdrawn_by_name = $4, withdrawn_reason = $5 where id = $1`,
      [id, this.tx.at, by.id, by.name, reason],
    );
  }
}
