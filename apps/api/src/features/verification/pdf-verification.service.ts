import { type CertificateDocument, type PdfVerdict, readRecordPdf, verifyPdf } from '@kompeten/certificate';
import { DomainError, type PdfVerification, ROWS_PER_FILE, readCode, type VerificationAnswer } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { type Asking, RowAllowanceService } from '../api-keys/row-allowance.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { KnownRecordsService } from '../verification-records/known-records.service.ts';
import { compareWithRegister } from './field-comparison.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

/**
 * Judges a file that somebody was handed. A right signature alone never makes it authentic:
 * it must be, byte for byte, the file that was issued.
 */
@Injectable()
export class PdfVerificationService {
  constructor(
    private readonly register: VerificationRepository,
    private readonly keys: SigningKeysService,
    private readonly allowance: RowAllowanceService,
    private readonly records: KnownRecordsService,
    private readonly clock: Clock,
  ) {}

  /** Whether a file from the public is ours, unaltered, and still in force. */
  async verifyUpload(content: Buffer, asking: Asking): Promise<PdfVerification> {
    await this.allowance.take(ROWS_PER_FILE, asking);
    return this.verify(content);
  }

  /** Whether a file is ours, unaltered, and still in force; garbage is refused, never an accident. */
  async verify(content: Buffer): Promise<PdfVerification> {
    const verdict = verifyPdf(content, { trustedRoots: this.keys.trustedRoots() });
    if (verdict.kind === 'not_pdf') throw new DomainError('verification.not_a_pdf');
    const record = readRecordPdf(content);
    if (record !== null) return this.recordOf(record, verdict);
    const answer = await this.registered(verdict);
    const isIssuedFile = answer !== null && answer.signature.sha256 === verdict.sha256;
    return {
      sha256: verdict.sha256,
      status: answer?.status ?? 'unknown',
      certificate: answer,
      integrity: isIssuedFile ? 'intact' : integrityOf(verdict, answer),
      signature: signatureOf(verdict, answer),
      comparison: verdict.document && answer ? compareWithRegister(verdict.document, answer) : [],
      record: null,
    };
  }

  /** The record of a check proves what was answered then; it is no certificate, whatever it lists. */
  private async recordOf(
    { code, madeAt, lines }: { code: string; madeAt: string; lines: number },
    verdict: PdfVerdict,
  ): Promise<PdfVerification> {
    const known = await this.records.isKnown(verdict.sha256);
    return {
      ...{ sha256: verdict.sha256, status: 'unknown', certificate: null, comparison: [], integrity: verdict.integrity },
      signature: signatureOf(verdict, null),
      record: { code, madeAt, lines, known },
    };
  }

  private async registered({ sha256, document }: PdfVerdict): Promise<VerificationAnswer | null> {
    const code = (await this.register.codeOfFile(sha256)) ?? codeOf(document);
    const row = code && (await this.register.find(code));
    return row ? answerOf(row, this.clock.now()) : null;
  }
}

/** Signed with our key, yet not the file that was issued: altered where the register knows the code, otherwise none of ours. */
function integrityOf({ integrity }: PdfVerdict, answer: VerificationAnswer | null): PdfVerification['integrity'] {
  if (integrity !== 'intact') return integrity;
  return answer ? 'altered' : 'not_ours';
}

function signatureOf({ signature }: PdfVerdict, answer: VerificationAnswer | null): PdfVerification['signature'] {
  if (!signature) return { valid: false, signedBy: null, signedAt: null, level: null, assurance: null };
  const { signedBy, signedAt, level, trusted, valid } = signature;
  const assurance = trusted ? (answer?.signature.assurance ?? 'uncertified') : null;
  return { valid: valid && trusted, signedBy, signedAt, level, assurance };
}

function codeOf(document: CertificateDocument | null): string | null {
  const read = document && readCode(document.code);
  return read?.kind === 'code' ? read.code : null;
}
