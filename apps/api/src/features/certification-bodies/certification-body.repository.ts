import type { BodyLicence, BodyQuery, CertificationBody, LicenceScope, Page } from '@kompeten/domain';
import { z } from 'zod';
import type { NewRow } from '../../database/columns.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import {
  type BodyLicenceRow,
  bodyLicenceTable,
  certificationBodyTable,
  type LicenceScopeRow,
  licenceScopeTable,
} from './certification-body.table.ts';

const NameKey = z.tuple([keyPart.text, keyPart.id]);

const SCOPES = `
  select l.licence_id as "licenceId", l.scheme_id as "schemeId", s.code as "schemeCode", s.title as "schemeTitle",
    l.ends_on::text as "endsOn", l.reason
  from licence_scopes l join certification_schemes s on s.id = l.scheme_id
  where l.licence_id = any($1) order by s.code`;

export class CertificationBodyRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificationBodyRepository {
    return new CertificationBodyRepository(tx);
  }

  find(id: string): Promise<CertificationBody | null> {
    return this.tx.table(certificationBodyTable).findOneBy({ id });
  }

  /** The body, locked until the transaction ends. */
  lock(id: string): Promise<CertificationBody | null> {
    return this.tx.table(certificationBodyTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(body: NewRow<Omit<CertificationBody, 'regionName' | 'centreName'>>): Promise<void> {
    await this.tx.table(certificationBodyTable).insert(body);
  }

  async save({ id, regionName: _, centreName: __, ...body }: CertificationBody): Promise<void> {
    await this.tx.table(certificationBodyTable).update({ id }, body);
  }

  /** One page of bodies, by name; those whose licence names a scheme where one is given. */
  async list({ q, schemeId, cursor, limit }: BodyQuery): Promise<Page<CertificationBody>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [name, id] = keyOf(cursor, NameKey) ?? ['', '00000000-0000-0000-0000-000000000000'];
    const query = this.tx
      .table(certificationBodyTable)
      .createQueryBuilder('b')
      .where('(lower(b.name), b.id) > (:name, :id)', { name, id })
      .orderBy('lower(b.name)')
      .addOrderBy('b.id')
      .limit(limit + 1);
    const words = beginningsOf(q);
    if (words !== null) query.andWhere(`to_tsvector('simple', b.name) @@ to_tsquery('simple', :words)`, { words });
    if (schemeId !== undefined) query.andWhere(NAMED_IN_SCOPE, { schemeId });
    return pageOf(await query.getMany(), limit, (body) => [body.name.toLowerCase(), body.id]);
  }

  /** The licences of bodies with their scope, the newest first. */
  async licencesOf(bodyIds: readonly string[]): Promise<BodyLicence[]> {
    const rows = await this.tx.sql<BodyLicence>(
      `select id, body_id as "bodyId", number, valid_from::text as "validFrom", valid_until::text as "validUntil", lift, demo
       from body_licences where body_id = any($1) order by valid_from desc, id desc`,
      [bodyIds],
    );
    const scopes = await this.tx.sql<LicenceScope & { licenceId: string }>(SCOPES, [rows.map(({ id }) => id)]);
    return rows.map((row) => ({ ...row, scopes: scopes.filter(({ licenceId }) => licenceId === row.id) }));
  }

  async insertLicence(licence: NewRow<BodyLicenceRow>, schemeIds: readonly string[]): Promise<void> {
    await this.tx.table(bodyLicenceTable).insert(licence);
    const scopes = schemeIds.map((schemeId) => ({ licenceId: licence.id, schemeId, endsOn: null, reason: null }));
    await this.tx.table(licenceScopeTable).insert(scopes);
  }

  async endScope({ licenceId, schemeId, endsOn, reason }: LicenceScopeRow): Promise<void> {
    await this.tx.table(licenceScopeTable).update({ licenceId, schemeId }, { endsOn, reason });
  }

  async lift(id: string, lift: NonNullable<BodyLicence['lift']>): Promise<void> {
    await this.tx.table(bodyLicenceTable).update({ id }, { lift, liftedByFileId: lift.fileId });
  }
}

const NAMED_IN_SCOPE = `exists (select from body_licences l join licence_scopes s on s.licence_id = l.id
  where l.body_id = b.id and s.scheme_id = :schemeId)`;
