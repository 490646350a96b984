import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';

/** A certificate that somebody else is asked to sign: what they get to see, and since when it is known here. */
export interface SignatureRequest {
  certificateId: string;
  signer: string;
  /** SHA-256 of the frozen document, in hex. */
  documentSha256: string;
  /** The file that a signer of files gets; null where only a digest goes out, and once the signed one is stored. */
  prepared: Buffer | null;
  preparedSha256: string | null;
  /** The credential that lies in the prepared file. */
  credential: string | null;
  /** The time that the file itself names. */
  claimedAt: string;
}

const SETTLE = statement(
  'update signature_requests set prepared = null, credential = null where certificate_id = any($1)',
);

export class SignatureRequestRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SignatureRequestRepository {
    return new SignatureRequestRepository(tx);
  }

  /** The request that stands for exactly these contents and this signer; null where there is none. */
  async standing(certificateId: string, signer: string, documentSha256: string): Promise<SignatureRequest | null> {
    const [row] = await this.tx.sql<SignatureRequest>(
      `select certificate_id as "certificateId", signer, document_sha256 as "documentSha256", prepared,
         prepared_sha256 as "preparedSha256", credential, claimed_at as "claimedAt"
       from signature_requests where certificate_id = $1 and signer = $2 and document_sha256 = $3`,
      [certificateId, signer, documentSha256],
    );
    return row ?? null;
  }

  /** Writes down that the signer is asked, before it is: once more for the same file, or anew for a newer one. */
  async ask(request: SignatureRequest): Promise<void> {
    const { certificateId, signer, documentSha256, prepared, preparedSha256, credential, claimedAt } = request;
    await this.tx.sql(
      `insert into signature_requests (certificate_id, signer, document_sha256, prepared, prepared_sha256, credential, claimed_at,
         asked, asked_at) values ($1, $2, $3, $4, $5, $6, $7, 1, $8)
       on conflict (certificate_id) do update set signer = excluded.signer, document_sha256 = excluded.document_sha256,
         prepared = excluded.prepared, prepared_sha256 = excluded.prepared_sha256, credential = excluded.credential,
         claimed_at = excluded.claimed_at,
         asked = signature_requests.asked + 1, asked_at = excluded.asked_at`,
      [certificateId, signer, documentSha256, prepared, preparedSha256, credential, claimedAt, this.tx.at],
    );
  }

  /** Lets go of prepared files, whose bytes stand at the beginning of the signed ones that are stored now. */
  async settle(certificateIds: readonly string[]): Promise<void> {
    await this.tx.rows(SETTLE, [certificateIds]);
  }
}
