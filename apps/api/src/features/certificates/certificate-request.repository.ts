import type { Page } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { type CertificateRequestRow, certificateRequestTable } from './certificate-request.table.ts';

/** What a list of requests is narrowed to. */
export interface RequestFilter {
  status?: CertificateRequestRow['status'] | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Whose things somebody may see: of these centres and these certification bodies. */
export interface Issuers {
  centreIds: string[];
  bodyIds: string[];
}

const IdKey = z.tuple([z.uuid()]);

export class CertificateRequestRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateRequestRepository {
    return new CertificateRequestRepository(tx);
  }

  async insert(row: CertificateRequestRow): Promise<void> {
    await this.tx.table(certificateRequestTable).insert(row);
  }

  async change(id: string, change: Partial<CertificateRequestRow>): Promise<void> {
    await this.tx.table(certificateRequestTable).update({ id }, change);
  }

  find(id: string): Promise<CertificateRequestRow | null> {
    return this.tx.table(certificateRequestTable).findOneBy({ id });
  }

  /** The request, locked until the transaction ends. */
  lock(id: string): Promise<CertificateRequestRow | null> {
    return this.tx.table(certificateRequestTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Every request about a certificate, newest first. */
  ofCertificate(certificateId: string): Promise<CertificateRequestRow[]> {
    return this.tx.table(certificateRequestTable).find({ where: { certificateId }, order: { id: 'DESC' } });
  }

  pendingOf(certificateId: string): Promise<CertificateRequestRow[]> {
    return this.tx.table(certificateRequestTable).findBy({ certificateId, status: 'pending' });
  }

  /** One page of the requests within reach, newest first; null means everybody's. */
  async list(
    { status, q, cursor, limit }: RequestFilter,
    issuers: Issuers | null,
  ): Promise<Page<CertificateRequestRow>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const query = this.tx.table(certificateRequestTable).createQueryBuilder('r').where('r.id < :before', { before });
    query.orderBy('r.id', 'DESC').limit(limit + 1);
    if (issuers) query.andWhere('(r.centreId = any(:centreIds) or r.bodyId = any(:bodyIds))', { ...issuers });
    if (status !== undefined) query.andWhere('r.status = :status', { status });
    const words = beginningsOf(q);
    if (words !== null) {
      const holder = `select from certificates c where c.id = r.certificate_id
        and to_tsvector('simple', c.holder_name) @@ to_tsquery('simple', :words)`;
      query.andWhere(`exists (${holder})`, { words });
    }
    return pageOf(await query.getMany(), limit, ({ id }) => [id]);
  }
}
