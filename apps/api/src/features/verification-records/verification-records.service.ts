import { randomBytes } from 'node:crypto';
import { issueRecord } from '@kompeten/certificate';
import {
  type AnsweredRow,
  type MadeVerificationRecord,
  makeCode,
  type RecordRequest,
  recordCodeLength,
  type VerificationRecord,
  verificationRecord,
} from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { type Asking, RowAllowanceService } from '../api-keys/row-allowance.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { AskedRowsService } from '../verification/asked-rows.service.ts';
import { VerificationRecordRepository } from './verification-record.repository.ts';

/** Drawing and signing costs more than answering; every member of a large office makes one in ten minutes. */
const recordLimit: Limit = { name: 'verification record', hits: 100, seconds: 600 };

/** Answers once more, at one moment, and signs the answers; what it keeps of them is a code and a fingerprint. */
@Injectable()
export class VerificationRecordsService {
  constructor(
    private readonly asked: AskedRowsService,
    private readonly keys: SigningKeysService,
    private readonly policies: PoliciesService,
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly allowance: RowAllowanceService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Checks the rows and makes the signed record of it, as PDF and as data. */
  async make({ rows }: RecordRequest, asking: Asking): Promise<MadeVerificationRecord> {
    const { actor, request } = asking;
    await this.limiter.assertWithin(recordLimit, { ip: actor?.via === 'api_key' ? actor.accountId : request.ip });
    await this.allowance.take(rows.length, asking);
    const code = makeCode(randomBytes(recordCodeLength), recordCodeLength);
    const askedBy = actor?.via === 'api_key' ? actor.fullName : null;
    const record = await this.record(await this.asked.answer(rows), code, askedBy);
    const { pdf, sha256, jws } = await issueRecord(record, this.keys.provider());
    await this.transactions.run((tx) => {
      const known = { code, sha256, lines: rows.length, knownUntil: record.knownUntil };
      return VerificationRecordRepository.in(tx).insert(known);
    });
    return { record, jws, pdf: pdf.toString('base64'), sha256 };
  }

  /** Forgets the records whose time is over. */
  async forgetOld(): Promise<void> {
    const today = this.clock.today();
    await this.transactions.run((tx) => VerificationRecordRepository.in(tx).forgetBefore(today));
  }

  private async record(rows: AnsweredRow[], code: string, askedBy: string | null): Promise<VerificationRecord> {
    const policies = await this.transactions.read((tx) => this.policies.all(tx));
    const keepDays = policies['verification_record.keep_days'];
    const madeAt = this.clock.now();
    return verificationRecord(rows, { code, askedBy, madeAt, keepDays, register: originOf(this.config) });
  }
}
