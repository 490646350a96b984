import { type CertificateStatus, livingStatuses } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** The file of a certificate in people's hands, and what stands beside it in the register. */
export interface SignedFile {
  certificateId: string;
  number: string | null;
  issuer: string;
  status: CertificateStatus;
  signedAt: string;
  isChangeAskedFor: boolean;
  /** With the newest timestamps that there are. */
  pdf: Buffer;
  credential: string | null;
}

export class SignedFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SignedFileRepository {
    return new SignedFileRepository(tx);
  }

  /** Files that were signed from an instant on, in the order of their certificates' ids, those after one of them. */
  living(from: string, after: string, limit: number): Promise<SignedFile[]> {
    return this.tx.sql(
      `select c.id as "certificateId", c.number, c.issuer, c.status, c.signed_at as "signedAt",
         exists (select from certificate_requests r where r.certificate_id = c.id and r.status = 'pending') as "isChangeAskedFor",
         coalesce((select a.pdf from certificate_archives a where a.certificate_id = c.id
           order by a.stored_at desc, a.id desc limit 1), f.pdf) as pdf, k.credential
       from certificates c join certificate_files f on f.certificate_id = c.id
         left join certificate_credentials k on k.certificate_id = c.id
       where c.status = any($1) and c.signed_at >= $2 and c.id > $3 order by c.id limit $4`,
      [livingStatuses, from, after, limit],
    );
  }
}
