import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { notIssuedCode } from './not-issued.rules.ts';

/** Refused passphrases of one official; the trust service locks their certificate after more. */
const REFUSED: Limit = { name: 'passphrase', hits: 3, seconds: 30 * 60 };

const refusals: readonly string[] = [
  'issuance.wrong_passphrase',
  'issuance.official_unknown',
  'issuance.signer_refused',
];

/** Counts the passphrases of an official that were refused, whatever they were to sign. */
@Injectable()
export class PassphraseTries {
  constructor(private readonly limiter: RateLimiter) {}

  /** Does what takes a passphrase; a refused one counts, whatever else happens does not. Refuses with `issuance.passphrase_tries`. */
  async counted(accountId: string, act: () => Promise<void>): Promise<void> {
    const retryAfterSeconds = await this.limiter.hit(REFUSED, accountId);
    if (retryAfterSeconds !== null) throw new DomainError('issuance.passphrase_tries', { retryAfterSeconds });
    try {
      await act();
    } catch (cause) {
      if (!refusals.includes(notIssuedCode(cause))) await this.limiter.giveBack(REFUSED, accountId);
      throw cause;
    }
    await this.limiter.giveBack(REFUSED, accountId);
  }
}
