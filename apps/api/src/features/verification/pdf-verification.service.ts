import { type CertificateDocument, type PdfVerdict, verifyPdf } from '@kompeten/certificate';
import { DomainError, type PdfVerification, readCode, type VerificationAnswer } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { compareWithRegister } from './field-comparison.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

const fileLimit: Limit = { name: 'verify file', hits: 120, seconds: 60 };

/**
 * Judges a file that somebody was handed. A right signature alone never makes it authentic:
 * it must be, byte for byte, the file that was issued.
 */
@Injectable()
export class PdfVerificationService {
  constructor(
    private readonly register: VerificationRepository,
    private readonly keys: SigningKeysService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** Whether a file from the public is ours, unaltered, and still in force. */
  async verifyUpload(content: Buffer, request: FastifyRequest): Promise<PdfVerification> {
    await this.limiter.assertWithin(fileLimit, request);
    return this.verify(content);
  }

  /** Whether a file is ours, unaltered, and still in force; garbage is refused, never an accident. */
  async verify(content: Buffer): Promise<PdfVerification> {
    const verdict = verifyPdf(content, { trustedRoots: this.keys.trustedRoots() });
    if (verdict.kind === 'not_pdf') throw new DomainError('verification.not_a_pdf');
    const answer = await this.registered(verdict);
    const isIssuedFile = answer !== null && answer.signature.sha256 === verdict.sha256;
    return {
      status: answer?.status ?? 'unknown',
      certificate: answer,
      integrity: isIssuedFile ? 'intact' : integrityOf(verdict, answer),
      signature: signatureOf(verdict, answer),
      comparison: verdict.document && answer ? compareWithRegister(verdict.document, answer) : [],
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
