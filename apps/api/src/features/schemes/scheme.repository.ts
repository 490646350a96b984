import type { Page, PageQuery, SchemeQuery, SchemeVersion } from '@kompeten/domain';
import { In } from 'typeorm';
import { z } from 'zod';
import { keyOf, keyPart, pageOf, partPattern } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type SchemeRow, schemeTable, schemeVersionTable } from './scheme.table.ts';

const CodeKey = z.tuple([keyPart.text]);
const VersionKey = z.tuple([keyPart.text, keyPart.text]);

export class SchemeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SchemeRepository {
    return new SchemeRepository(tx);
  }

  find(id: string): Promise<SchemeRow | null> {
    return this.tx.table(schemeTable).findOneBy({ id });
  }

  findAll(ids: readonly string[]): Promise<SchemeRow[]> {
    return this.tx.table(schemeTable).findBy({ id: In([...ids]) });
  }

  findVersions(ids: readonly string[]): Promise<SchemeVersion[]> {
    return this.tx.table(schemeVersionTable).findBy({ id: In([...ids]) });
  }

  findByCodes(codes: readonly string[]): Promise<SchemeRow[]> {
    return this.tx.table(schemeTable).findBy({ code: In([...codes]) });
  }

  /** The versions of schemes, newest first. */
  versionsOf(schemeIds: readonly string[]): Promise<SchemeVersion[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return this.tx.table(schemeVersionTable).find({ where: { schemeId: In([...schemeIds]) }, order });
  }

  async insert(scheme: SchemeRow): Promise<void> {
    await this.tx.table(schemeTable).insert(scheme);
  }

  async insertVersion(version: SchemeVersion): Promise<void> {
    await this.tx.table(schemeVersionTable).insert(version);
  }

  /** One page of the schemes whose code holds a text or whose title holds its words, by code. */
  async list({ q, kind, cursor, limit }: SchemeQuery): Promise<Page<SchemeRow>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const query = this.tx
      .table(schemeTable)
      .createQueryBuilder('s')
      .where('s.code > :after', { after: keyOf(cursor, CodeKey)?.[0] ?? '' })
      .orderBy('s.code')
      .limit(limit + 1);
    if (kind !== undefined) query.andWhere('s.kind = :kind', { kind });
    const words = beginningsOf(q);
    if (words !== null) query.andWhere(FOUND, { code: partPattern((q ?? '').toUpperCase()), words });
    return pageOf(await query.getMany(), limit, ({ code }) => [code]);
  }

  /** One page of versions, by the code of their scheme and their label. */
  async listVersions({ q, cursor, limit }: PageQuery): Promise<Page<SchemeVersion>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [code, label] = keyOf(cursor, VersionKey) ?? ['', ''];
    const query = this.tx
      .table(schemeVersionTable)
      .createQueryBuilder('v')
      .innerJoin(schemeTable.options.tableName ?? '', 's', 's.id = v.scheme_id')
      .addSelect('s.code', 'scheme_code')
      .where('(s.code, v.label) > (:code, :label)', { code, label })
      .orderBy('s.code')
      .addOrderBy('v.label')
      .limit(limit + 1);
    const words = beginningsOf(q);
    if (words !== null)
      query.andWhere(FOUND.replace(':code', ':part'), { part: partPattern((q ?? '').toUpperCase()), words });
    const { entities, raw } = await query.getRawAndEntities<{ scheme_code: string }>();
    const rows = entities.map((version, at) => ({ version, code: raw[at]?.scheme_code ?? '' }));
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.code, row.version.label]);
    return { items: items.map(({ version }) => version), nextCursor };
  }
}

const FOUND = `(s.code like :code or to_tsvector('simple', s.title) @@ to_tsquery('simple', :words))`;
