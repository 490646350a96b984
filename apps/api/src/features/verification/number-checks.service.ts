import {
  agreementOf,
  birthDateWindowStart,
  comparableNumber,
  countTry,
  DomainError,
  type NumberAnswer,
  type NumberClaim,
  standingAt,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { RestrictionsService } from '../data-rights/restrictions.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { BirthDateCheckRepository } from './birth-date-check.repository.ts';
import { NumberCheckRepository, type NumberedCertificate } from './number-check.repository.ts';

const addressLimit: Limit = { name: 'number by address', hits: 120, seconds: 900 };
const WEEK = 7 * 86_400;

/**
 * Paper without a code: a number and a birth date, yes or no. Numbers can be guessed, so a no says nothing, a number that
 * nobody has closes after as many tries as one that somebody has, and the counter is that of the birth date (§7).
 */
@Injectable()
export class NumberChecksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly policies: PoliciesService,
    private readonly restrictions: RestrictionsService,
  ) {}

  /** Whether a recorded certificate has this number and its holder this birth date. */
  async check({ number, birthDate }: NumberClaim, caller: Caller): Promise<NumberAnswer> {
    await this.limiter.assertWithin(addressLimit, caller);
    const key = comparableNumber(number);
    return this.transactions.run(async (tx) => {
      const perWeek = (await this.policies.all(tx))['birth_date_check.tries_per_week'];
      const certificates = await NumberCheckRepository.in(tx).lockByNumber(key);
      if (certificates.length === 0) return this.unknown(key, perWeek, tx.at);
      const matching = certificates.find((one) => agreementOf(one.birthDate, birthDate) !== null) ?? null;
      for (const one of matching ? [matching] : certificates) await this.count(tx, one, matching !== null, perWeek);
      return { matches: matching !== null, found: matching && foundOf(matching, tx.at), asOf: tx.at };
    });
  }

  private async unknown(key: string, hits: number, asOf: string): Promise<NumberAnswer> {
    const limit: Limit = { name: 'unknown number', hits, seconds: WEEK };
    if ((await this.limiter.hit(limit, key)) !== null) throw new DomainError('verification.birth_date_closed');
    return { matches: false, found: null, asOf };
  }

  private async count(
    tx: Tx,
    { id, centreId, personId }: NumberedCertificate,
    matched: boolean,
    perWeek: number,
  ): Promise<void> {
    const repository = BirthDateCheckRepository.in(tx);
    const counter = await repository.counter(id, birthDateWindowStart(tx.at));
    const closed = (await this.restrictions.isInForce(tx, personId, centreId)) || counter.closed;
    const { closes } = countTry({ ...counter, closed }, matched, perWeek);
    await repository.append({ certificateId: id, act: 'confirmation', matched, closes });
    const data = { act: 'number', matched };
    const event = { type: 'certificate.birth_date_checked', subjectType: 'certificate' as const, subjectId: id, data };
    await AuditRepository.in(tx).append('public', [event], centreId);
  }
}

const foundOf = ({ issuer, issuerContact, kind, validUntil, events }: NumberedCertificate, now: string) => ({
  ...{ issuer, issuerContact, kind, status: standingAt(events, validUntil, now) },
});
