import type { Page, TemplateQuery, TemplateStatus } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn as iso } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import type { ListedTemplate, NewTemplate, TemplatePlace, TemplateRow } from './template.table.ts';

interface By {
  accountId: string;
  fullName: string;
}

const IdKey = z.tuple([z.uuid()]);

const LISTED = `t.id, t.kind, t.centre_id as "centreId", t.body_id as "bodyId", coalesce(c.name, b.name) as issuer, t.edition, t.status,
  t.changed_by_name as "changedByName", ${iso('t.changed_at')} as "changedAt", t.published_by_name as "publishedByName",
  t.submitted_by_name as "submittedByName", ${iso('t.submitted_at')} as "submittedAt",
  ${iso('t.published_at')} as "publishedAt", t.design_id as "designId", t.version`;
const FROM = `from certificate_templates t left join centres c on c.id = t.centre_id
  left join certification_bodies b on b.id = t.body_id`;
const WHOLE = `select ${LISTED}, t.slots, t.logo, t.author_ids as "authorIds",
  t.returned_by_name as "returnedByName", t.return_reason as "returnReason" ${FROM}`;

export class TemplateRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TemplateRepository {
    return new TemplateRepository(tx);
  }

  async find(id: string): Promise<TemplateRow | null> {
    const [row] = await this.tx.sql<TemplateRow>(`${WHOLE} where t.id = $1`, [id]);
    return row ?? null;
  }

  /** The template, locked until the transaction ends. */
  async lock(id: string): Promise<TemplateRow | null> {
    const [row] = await this.tx.sql<TemplateRow>(`${WHOLE} where t.id = $1 for update of t`, [id]);
    return row ?? null;
  }

  /** Keeps others from beginning an edition for an issuer until the transaction ends. */
  async lockIssuer({ centreId, bodyId }: Pick<TemplatePlace, 'centreId' | 'bodyId'>): Promise<void> {
    const issuers = centreId === null ? 'certification_bodies' : 'centres';
    await this.tx.sql(`select 1 from ${issuers} where id = $1 for no key update`, [centreId ?? bodyId]);
  }

  /** The one edition of a place that is being prepared, or that is in force; null where none is. */
  async standing(
    { centreId, bodyId, kind }: TemplatePlace,
    which: 'prepared' | 'in_force',
  ): Promise<TemplateRow | null> {
    const statuses: TemplateStatus[] = which === 'prepared' ? ['draft', 'submitted'] : ['published'];
    const [row] = await this.tx.sql<TemplateRow>(
      `${WHOLE} where coalesce(t.centre_id, t.body_id) = $1 and t.kind = $2 and t.status = any($3) for update of t`,
      [centreId ?? bodyId, kind, statuses],
    );
    return row ?? null;
  }

  /** Stores the next edition of a place as a draft. */
  async insert({ id, kind, centreId, bodyId, slots, logo }: NewTemplate, by: By): Promise<void> {
    await this.tx.sql(
      `insert into certificate_templates (id, kind, centre_id, body_id, edition, status, slots, logo, author_ids,
         changed_by_name, changed_at, version)
       select $1, $2, $3, $4, coalesce(max(edition), 0) + 1, 'draft', $5, $6, array[$7::uuid], $8, $9, 1
       from certificate_templates where coalesce(centre_id, body_id) = coalesce($3::uuid, $4::uuid) and kind = $2`,
      [id, kind, centreId, bodyId, JSON.stringify(slots), logo, by.accountId, by.fullName, this.tx.at],
    );
  }

  /** Writes a draft anew, and who did. */
  async save(
    { id, slots, logo, version }: Pick<TemplateRow, 'id' | 'slots' | 'logo' | 'version'>,
    by: By,
  ): Promise<void> {
    await this.tx.sql(
      `update certificate_templates set slots = $2, logo = $3, version = $4, changed_by_name = $6, changed_at = $7,
         author_ids = case when $5 = any(author_ids) then author_ids else author_ids || $5::uuid end
       where id = $1`,
      [id, JSON.stringify(slots), logo, version, by.accountId, by.fullName, this.tx.at],
    );
  }

  async remove(id: string): Promise<void> {
    await this.tx.sql('delete from certificate_templates where id = $1', [id]);
  }

  /** Lets a draft rest until the second person has looked at it. */
  async submit(id: string, byName: string): Promise<void> {
    await this.tx.sql(
      `update certificate_templates set status = 'submitted', submitted_by_name = $2, submitted_at = $3,
         returned_by_name = null, return_reason = null, version = version + 1 where id = $1`,
      [id, byName, this.tx.at],
    );
  }

  /** Lets what was handed in be drawn on; where the second person returned it, with who did and why. */
  async reopen(id: string, returned: { byName: string; reason: string } | null): Promise<void> {
    await this.tx.sql(
      `update certificate_templates set status = 'draft', submitted_by_name = null, submitted_at = null,
         returned_by_name = $2, return_reason = $3, version = version + 1 where id = $1`,
      [id, returned?.byName ?? null, returned?.reason ?? null],
    );
  }

  /** Puts what was handed in in force with its design. */
  async publish(id: string, designId: string, byName: string): Promise<void> {
    await this.tx.sql(
      `update certificate_templates set status = 'published', design_id = $2, published_by_name = $3, published_at = $4,
         version = version + 1 where id = $1`,
      [id, designId, byName, this.tx.at],
    );
  }

  async supersede(id: string): Promise<void> {
    await this.tx.sql(`update certificate_templates set status = 'superseded', version = version + 1 where id = $1`, [
      id,
    ]);
  }

  /** One page of the templates of these issuers, newest first, null means of all; none that somebody helped to draw, where named. */
  async list(
    { status, q, cursor, limit }: TemplateQuery,
    issuers: { centreIds: readonly string[]; bodyIds: readonly string[] } | null,
    notDrawnBy: string | null,
  ): Promise<Page<ListedTemplate>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<ListedTemplate>(
      `select ${LISTED} ${FROM}
       where t.id < $1 and ($2::uuid[] is null or t.centre_id = any($2) or t.body_id = any($6))
         and ($3::text is null or t.status = $3)
         and ($7::uuid is null or $7 <> all(t.author_ids))
         and ($4::text is null or strpos(lower(coalesce(c.name, b.name)), lower($4)) > 0)
       order by t.id desc limit $5`,
      [before, issuers?.centreIds ?? null, status ?? null, q || null, limit + 1, issuers?.bodyIds ?? [], notDrawnBy],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
