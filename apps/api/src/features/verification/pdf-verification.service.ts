import { type PdfVerdict, verificationOf, verifyPdf } from '@kompeten/certificate/verification';
import { DomainError, type PdfVerification, type VerificationAnswer } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

const fileLimit: Limit = { name: 'verify file', hits: 120, seconds: 60 };

/** Judges a file that somebody was handed, by the same rules as the portal does on people's own devices. */
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
    const verdict = await verifyPdf(content, { trustedRoots: this.keys.rootCertificates() });
    if (verdict.kind === 'not_pdf') throw new DomainError('verification.not_a_pdf');
    return verificationOf(verdict, await this.registered(verdict));
  }

  private async registered({ sha256, code }: PdfVerdict): Promise<VerificationAnswer | null> {
    const known = (await this.register.codeOfFile(sha256)) ?? code;
    const row = known && (await this.register.find(known));
    return row ? answerOf(row, this.clock.now()) : null;
  }
}
