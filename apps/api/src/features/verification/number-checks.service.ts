import {
  agreementOf,
  type BirthDateCounter,
  birthDateWindowStart,
  comparableNumber,
  countTry,
  DomainError,
  type NumberAnswer,
  type NumberClaim,
  standingAt,
  triesLeft,
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

/** A certificate that may still be compared, and its counter. */
interface Open {
  certificate: NumberedCertificate;
  counter: BirthDateCounter;
}

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
    const { answer, refused } = await this.transactions.run((tx) => this.compared(tx, key, birthDate));
    // Refused only now: what was counted stays counted, of whichever certificate of this number.
    if (refused) throw new DomainError('verification.birth_date_closed');
    return answer;
  }

  /** A certificate whose counter is closed is not compared, so that no is not said of it either. */
  private async compared(tx: Tx, key: string, birthDate: string): Promise<{ answer: NumberAnswer; refused: boolean }> {
    const perWeek = (await this.policies.all(tx))['birth_date_check.tries_per_week'];
    const certificates = await NumberCheckRepository.in(tx).lockByNumber(key);
    if (certificates.length === 0) return { answer: await this.unknown(key, perWeek, tx.at), refused: false };
    const open: Open[] = [];
    for (const certificate of certificates) {
      const counter = await this.counterOf(tx, certificate);
      if (triesLeft(counter, perWeek) > 0) open.push({ certificate, counter });
    }
    const matching = open.find(({ certificate }) => agreementOf(certificate.birthDate, birthDate) !== null);
    for (const one of matching ? [matching] : open) await this.count(tx, one, matching !== undefined, perWeek);
    const found = matching ? foundOf(matching.certificate, tx.at) : null;
    const answer = { matches: matching !== undefined, found, asOf: tx.at };
    return { answer, refused: !matching && open.length < certificates.length };
  }

  private async unknown(key: string, hits: number, asOf: string): Promise<NumberAnswer> {
    const limit: Limit = { name: 'unknown number', hits, seconds: WEEK };
    if ((await this.limiter.hit(limit, key)) !== null) throw new DomainError('verification.birth_date_closed');
    return { matches: false, found: null, asOf };
  }

  private async counterOf(tx: Tx, { id, centreId, personId }: NumberedCertificate): Promise<BirthDateCounter> {
    const counter = await BirthDateCheckRepository.in(tx).counter(id, birthDateWindowStart(tx.at));
    return { ...counter, closed: (await this.restrictions.isInForce(tx, personId, centreId)) || counter.closed };
  }

  private async count(tx: Tx, { certificate, counter }: Open, matched: boolean, perWeek: number): Promise<void> {
    const { id, centreId } = certificate;
    const { closes } = countTry(counter, matched, perWeek);
    await BirthDateCheckRepository.in(tx).append({ certificateId: id, act: 'confirmation', matched, closes });
    const data = { act: 'number', matched };
    const event = { type: 'certificate.birth_date_checked', subjectType: 'certificate' as const, subjectId: id, data };
    await AuditRepository.in(tx).append('public', [event], centreId);
  }
}

const foundOf = ({ issuer, issuerContact, kind, validUntil, events }: NumberedCertificate, now: string) => ({
  ...{ issuer, issuerContact, kind, status: standingAt(events, validUntil, now) },
});
