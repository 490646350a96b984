import { agreementOf, type BirthDateConfirmation, birthDateWindowStart, countTry, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { RestrictionsService } from '../data-rights/restrictions.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { type BirthDateAct, BirthDateCheckRepository, type CheckedCertificate } from './birth-date-check.repository.ts';
import { codeIn } from './typed-code.ts';

/** A whole office hires behind one address; what guards a birth date is the counter of its certificate. */
const addressLimit: Limit = { name: 'birth date by address', hits: 600, seconds: 900 };
/** Right tries are not counted as wrong, and a certificate is not asked this often by people. */
const certificateLimit: Limit = { name: 'birth date by code', hits: 60, seconds: 900 };

interface Try {
  certificateId: string;
  confirmation: BirthDateConfirmation;
}

/** Confirms a birth date to whoever has the code: yes or no, counted by one counter, shown to the holder (§7). */
@Injectable()
export class BirthDateChecksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly policies: PoliciesService,
    private readonly certificates: CertificatesService,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** Whether a birth date is the holder's. */
  async confirm(typed: string, birthDate: string, request: Caller): Promise<BirthDateConfirmation> {
    return (await this.try(typed, birthDate, 'confirmation', request)).confirmation;
  }

  /** The one file that a code and the right birth date open, once its holder accepted its terms; a wrong one counts even though the call is refused. */
  async openFile(typed: string, birthDate: string, request: Caller): Promise<FileAnswer> {
    const { certificateId, confirmation } = await this.try(typed, birthDate, 'file', request);
    const { matches, triesLeft } = confirmation;
    if (!matches) throw new DomainError('verification.birth_date_differs', { triesLeft });
    return this.certificates.downloadConfirmed(certificateId);
  }

  private async try(typed: string, birthDate: string, act: 'confirmation' | 'file', request: Caller) {
    await this.limiter.assertWithin(addressLimit, request);
    const code = codeIn(typed);
    if (code === null) throw new DomainError('verification.mistyped_code');
    const retryAfterSeconds = await this.limiter.hit(certificateLimit, code);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    return this.transactions.run((tx) => this.count(tx, code, birthDate, act));
  }

  /** Right and wrong walk the same way, statement by statement, so that the time tells neither. */
  private async count(tx: Tx, code: string, typed: string, act: 'confirmation' | 'file'): Promise<Try> {
    const repository = BirthDateCheckRepository.in(tx);
    const certificate = await repository.lockByCode(code);
    if (!certificate) throw new DomainError('verification.unknown_code');
    const perWeek = (await this.policies.all(tx))['birth_date_check.tries_per_week'];
    const counter = await repository.counter(certificate.id, birthDateWindowStart(tx.at));
    const precision = agreementOf(certificate.birthDate, typed);
    const matches = precision !== null;
    const closed =
      (await this.restrictions.isInForce(tx, certificate.personId, certificate.centreId)) || counter.closed;
    const { triesLeft, closes } = countTry({ ...counter, closed }, matches, perWeek);
    const done = { certificateId: certificate.id, act, matched: matches, closes };
    await repository.append(done);
    await note(tx, certificate, done);
    return { certificateId: certificate.id, confirmation: { matches, precision, triesLeft, asOf: tx.at } };
  }
}

/** The trail holds that it happened and how it ended, never what was typed. */
async function note(tx: Tx, { id, centreId }: CheckedCertificate, { act, matched, closes }: BirthDateAct) {
  const subject = { subjectType: 'certificate' as const, subjectId: id };
  const happened = { type: 'certificate.birth_date_checked', ...subject, data: { act, matched } };
  const closed = { type: 'certificate.birth_date_closed', ...subject, data: {} };
  await AuditRepository.in(tx).append('public', closes ? [happened, closed] : [happened], centreId);
}
