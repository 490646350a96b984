import {
  type CertificateKind,
  type CertificateStatus,
  heldStatuses,
  type Page,
  publishedStatuses,
} from '@kompeten/domain';
import { In, IsNull } from 'typeorm';
import { columnsOf } from '../../database/columns-of.ts';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { statement } from '../../database/prepared.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CertificateRow, certificateTable } from './certificate.table.ts';

/** What a list can be ordered by. */
const orders = {
  recorded: { by: 'c.id', kind: 'id', unique: true },
  holderName: { by: 'lower(c.holder_name)', kind: 'text' },
  number: { by: "coalesce(c.number, '')", kind: 'text' },
  title: { by: 'lower(c.title)', kind: 'text' },
  issuedOn: { by: "coalesce(c.issued_on, date 'infinity')", kind: 'day' },
} as const satisfies Orders<string>;

/** What a list of certificates is narrowed to. */
export interface CertificateFilter extends PageWish<keyof typeof orders> {
  cohortId?: string | undefined;
  status?: CertificateStatus | undefined;
  q?: string | undefined;
}

/** Whose certificates a caller may see; null means everybody's. */
export interface CertificateReach {
  centreIds: string[];
  bodyIds: string[];
  instructorIds: string[];
  personId: string | null;
  personIssuerIds: string[] | null;
}

/** What is known of a certificate once it is signed. */
export type SignedRow = Record<'id' | 'status' | 'sha256' | 'signedBy' | 'signedAt', string>;

const SIGN = statement(
  `update certificates c
   set status = s.status, sha256 = s.sha256, signed_by = s.signed_by, signed_at = s.signed_at, version = c.version + 1
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[]) s(id, status, sha256, signed_by, signed_at)
   where c.id = s.id`,
);

const WITHIN_REACH = `(c.centreId = any(:centreIds) or c.bodyId = any(:bodyIds)
  or c.personId = :personId and (:personIssuerIds::uuid[] is null or coalesce(c.centreId, c.bodyId) = any(:personIssuerIds::uuid[]))
  or exists (select from training_sessions s
    where s.cohort_id = c.cohort_id and s.instructor_id = any(:instructorIds) and not s.called_off))`;

export class CertificateRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateRepository {
    return new CertificateRepository(tx);
  }

  async insert(...rows: CertificateRow[]): Promise<void> {
    await this.tx.table(certificateTable).insert(rows);
  }

  /** Writes down who signed which files, and how the certificates stand by that. */
  async sign(certificates: readonly SignedRow[]): Promise<void> {
    await this.tx.rows(SIGN, columnsOf(certificates, ['id', 'status', 'sha256', 'signedBy', 'signedAt']));
  }

  async change(id: string, change: Partial<CertificateRow>): Promise<void> {
    await this.tx.table(certificateTable).update({ id }, { ...change, version: () => 'version + 1' });
  }

  find(id: string): Promise<CertificateRow | null> {
    return this.tx.table(certificateTable).findOneBy({ id });
  }

  findAll(ids: readonly string[]): Promise<CertificateRow[]> {
    return this.tx.table(certificateTable).findBy({ id: In([...ids]) });
  }

  /** The certificate, locked until the transaction ends. */
  lock(id: string): Promise<CertificateRow | null> {
    return this.tx.table(certificateTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Several certificates, locked until the transaction ends, by id: whoever locks some of the same takes them in the same order. */
  async lockAll(ids: readonly string[]): Promise<Map<string, CertificateRow>> {
    const locked = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;
    const rows = await this.tx.table(certificateTable).find({ where: { id: In([...ids]) }, ...locked });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The certificate that replaces another one, if one was numbered. */
  replacementOf(replacesId: string): Promise<CertificateRow | null> {
    return this.tx
      .table(certificateTable)
      .findOneBy({ replacesId, status: In(['numbered', 'awaiting_bnsp', ...publishedStatuses]) });
  }

  /** Certificates of a person that were issued, newest first. */
  ofPerson(personId: string): Promise<CertificateRow[]> {
    return this.tx
      .table(certificateTable)
      .find({ where: { personId, status: In([...publishedStatuses]) }, order: { id: 'DESC' } });
  }

  /** The certificates that people of a cohort hold; a number without a signature is none. */
  heldIn(cohortId: string): Promise<CertificateRow[]> {
    return this.tx.table(certificateTable).findBy({ cohortId, status: In([...heldStatuses]) });
  }

  /** The certificates of enrolments that have a number and no signature yet, by enrolment. */
  async numberedFor(enrolmentIds: readonly string[], kind: CertificateKind): Promise<Map<string, CertificateRow>> {
    const open = { kind, status: 'numbered', replacesId: IsNull() } as const;
    const rows = await this.tx.table(certificateTable).findBy({ enrolmentId: In([...enrolmentIds]), ...open });
    return new Map(rows.map((row) => [row.enrolmentId ?? '', row]));
  }

  /** One page of the certificates within reach, in the order asked for. */
  async list(filter: CertificateFilter, reach: CertificateReach | null): Promise<Page<CertificateRow>> {
    const { cohortId, status, q, ...wish } = filter;
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const query = this.tx.table(certificateTable).createQueryBuilder('c');
    if (reach) query.andWhere(WITHIN_REACH, { ...reach });
    if (cohortId !== undefined) query.andWhere('c.cohortId = :cohortId', { cohortId });
    if (status !== undefined) query.andWhere('c.status = :status', { status });
    const words = beginningsOf(q);
    if (words !== null) {
      const byName = `to_tsvector('simple', c.holderName) @@ to_tsquery('simple', :words)`;
      query.andWhere(`(${byName} or lower(c.number) like :number or c.code = :code)`, { words, ...exact(q ?? '') });
    }
    return orderedPage(query, orders, wish);
  }
}

const exact = (q: string) => ({
  number: `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`,
  code: q.toUpperCase().replace(/[\s-]/g, ''),
});
