import { type PdfVerdict, provedAt, recordVerificationOf, verificationOf } from '@kompeten/certificate/verification';
import { DomainError, type PdfVerification, ROWS_PER_FILE, type VerificationAnswer } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { type Asking, RowAllowanceService } from '../api-keys/row-allowance.service.ts';
import { CredentialChecksService } from '../credentials/credential-checks.service.ts';
import { TrustService } from '../signing-keys/trust.service.ts';
import { KnownRecordsService } from '../verification-records/known-records.service.ts';
import { JudgingThreads } from './judging-threads.ts';
import { VerificationRepository } from './verification.repository.ts';
import { answerOf } from './verification-answer.ts';

/** Judges a file that somebody was handed, by the same rules as the portal does on people's own devices. */
@Injectable()
export class PdfVerificationService {
  constructor(
    private readonly register: VerificationRepository,
    private readonly trust: TrustService,
    private readonly threads: JudgingThreads,
    private readonly allowance: RowAllowanceService,
    private readonly records: KnownRecordsService,
    private readonly credentials: CredentialChecksService,
    private readonly clock: Clock,
  ) {}

  /** Whether a file from the public is ours, unaltered, and still in force. */
  async verifyUpload(content: Buffer, asking: Asking): Promise<PdfVerification> {
    await this.allowance.take(ROWS_PER_FILE, asking);
    return this.verify(content);
  }

  /** Whether a file is ours, unaltered, and still in force; garbage is refused, never an accident. */
  async verify(content: Buffer): Promise<PdfVerification> {
    const { verdict, record } = await this.threads.judge(content, this.trust.judging());
    if (verdict.kind === 'not_pdf') throw new DomainError('verification.not_a_pdf');
    if (record === null) return this.certificateOf(verdict);
    return recordVerificationOf(verdict, { ...record, known: await this.records.isKnown(verdict.sha256) });
  }

  private async certificateOf(verdict: PdfVerdict): Promise<PdfVerification> {
    const said = await this.registered(verdict);
    const answer = said === 'not_asked' ? null : said;
    const { credential } = verdict;
    const found = credential === null ? null : await this.credentials.check(credential, said, provedAt(verdict));
    return { ...verificationOf(verdict, answer), credential: found };
  }

  private async registered({ issuedSha256, code }: PdfVerdict): Promise<VerificationAnswer | 'not_asked' | null> {
    const known = (await this.register.codeOfFile(issuedSha256)) ?? code;
    if (known === null) return 'not_asked';
    const row = await this.register.find(known);
    return row ? answerOf(row, this.clock.now()) : null;
  }
}
