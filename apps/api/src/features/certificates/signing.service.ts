import { createHash } from 'node:crypto';
import {
  type CertificateSigner,
  completeCertificatePdf,
  type DocumentSigner,
  type IssuedCertificate,
  type IssueOptions,
  isDocumentSigner,
  isOfficialSigning,
  issueCertificatePdf,
  type Official,
  ProviderProblem,
  type ProviderReason,
  prepareCertificatePdf,
  type SignatureProvider,
} from '@kompeten/certificate';
import { canonicalJson, DomainError, type ErrorCode } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions } from '../../database/transactions.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { type ReadySigner, SignersService } from '../signing-keys/signers.service.ts';
import type { CertificateRow } from './certificate.table.ts';
import { issuerIdOf } from './certificate-draft.rules.ts';
import { ofIssuer } from './certificate-request.rules.ts';
import { DrawingService } from './drawing.service.ts';
import { type SignatureRequest, SignatureRequestRepository } from './signature-request.repository.ts';

type Options = IssueOptions & { statements: SignatureProvider; credential: string | null };

/** A finished file and the credential that lies in it; null where there is none. */
export type DrawnCertificate = IssuedCertificate & { credential: string | null };

/**
 * Has certificates signed by whoever signs for their issuer. What others will see is stored before they are asked, and asked
 * again it is the same to the byte: an answer that was lost leaves a numbered certificate which the next try completes, never
 * one that nobody knows.
 */
@Injectable()
export class SigningService {
  constructor(
    private readonly signers: SignersService,
    private readonly drawing: DrawingService,
    private readonly transactions: Transactions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The signed file; refuses with `issuance.signer_unreachable` what passes, with `issuance.signer_refused` what does not,
   * and with `issuance.official_awaited` what only an official who is there signs.
   */
  async signed(row: CertificateRow, asked: Options, official?: Official): Promise<DrawnCertificate> {
    const options = { ...asked, draw: this.drawing.draw };
    try {
      const { name, signer: ready } = await this.signers.for(issuerIdOf(row));
      const signer = attended(ready, official);
      const { credential } = options;
      if (isDocumentSigner(signer)) return await this.file(row, name ?? '', signer, options);
      if (name !== null) await this.ask(row, this.request(row, name, options.signedAt, null));
      return { ...(await issueCertificatePdf(row.document, signer, options)), credential };
    } catch (cause) {
      throw this.refusalOf(cause, row.id);
    }
  }

  /** What somebody's service had to say, as people are told; the log has its own words. */
  private refusalOf(cause: unknown, certificateId: string): unknown {
    if (!(cause instanceof ProviderProblem)) return cause;
    const { reason, detail } = cause;
    this.logger.error({ certificateId, reason, detail }, 'signing service gave no signature');
    return new DomainError(REFUSALS[reason]);
  }

  private async file(
    row: CertificateRow,
    name: string,
    signer: DocumentSigner,
    options: Options,
  ): Promise<DrawnCertificate> {
    const begun = await this.transactions.read((tx) =>
      SignatureRequestRepository.in(tx).standing(row.id, name, documentSha256(row)),
    );
    const prepared = begun?.prepared ?? (await prepareCertificatePdf(row.document, signer, options));
    const claimedAt = begun?.prepared ? new Date(begun.claimedAt) : options.signedAt;
    const credential = begun?.prepared ? begun.credential : options.credential;
    await this.ask(row, { ...this.request(row, name, claimedAt, prepared), credential });
    return { ...(await completeCertificatePdf(prepared, signer, claimedAt)), credential };
  }

  private request(row: CertificateRow, signer: string, claimedAt: Date, prepared: Buffer | null): SignatureRequest {
    const preparedSha256 = prepared && createHash('sha256').update(prepared).digest('hex');
    const known = { certificateId: row.id, signer, documentSha256: documentSha256(row) };
    return { ...known, prepared, preparedSha256, credential: null, claimedAt: claimedAt.toISOString() };
  }

  private async ask(row: CertificateRow, request: SignatureRequest): Promise<void> {
    const { signer, preparedSha256 } = request;
    const data = { number: row.number, signer, preparedSha256 };
    const event = { type: 'certificate.signature_asked', subjectType: 'certificate' as const, subjectId: row.id, data };
    await this.transactions.run(async (tx) => {
      await SignatureRequestRepository.in(tx).ask(request);
      await AuditRepository.in(tx).append('system', [ofIssuer(event, row)], row.centreId);
    });
  }
}

const REFUSALS = {
  unreachable: 'issuance.signer_unreachable',
  refused: 'issuance.signer_refused',
  malformed: 'issuance.signer_refused',
  altered: 'issuance.signer_refused',
  untrusted: 'issuance.signer_refused',
  wrong_passphrase: 'issuance.wrong_passphrase',
  unknown_official: 'issuance.official_unknown',
} as const satisfies Record<ProviderReason, ErrorCode>;

/** Whoever signs at this moment: where officials sign in person, the one who is there. */
function attended(signer: ReadySigner['signer'], official: Official | undefined): CertificateSigner {
  if (!isOfficialSigning(signer)) return signer;
  if (official === undefined) throw new DomainError('issuance.official_awaited');
  return signer.by(official);
}

// What is drawn is what the document says, in the look that it was frozen with.
const documentSha256 = ({ document, designId }: CertificateRow): string =>
  createHash('sha256')
    .update(canonicalJson(designId === null ? document : { document, designId }))
    .digest('hex');
