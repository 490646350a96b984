import { randomInt, timingSafeEqual } from 'node:crypto';
import {
  assertNewPin,
  claimCodeLength,
  contactIn,
  DomainError,
  isContactOf,
  type PinCodeProof,
  type PinCodeWish,
  readCode,
  signInCodeSeconds,
  usePinCode,
} from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { OtpSender } from '../../otp/otp-sender.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { enrolmentEvent } from '../enrolments/enrolment.rules.ts';
import { ApplicationCardsService } from './application-cards.service.ts';
import { PinCodeRepository } from './pin-code.repository.ts';
import { sendPinCode } from './send-pin-code.ts';
import { type ApplicantRow, TrainingApplicationRepository } from './training-application.repository.ts';

/** For what the digits of a code, and the contact that it goes to, are sealed and hashed. */
export const PIN_CODE_PURPOSE = 'application pin code';
export const PIN_CONTACT_PURPOSE = 'application pin contact';

/** Each code costs a message; a village shares one address, an applicant has one telephone. */
const contactLimit: Limit = { name: 'pin code by contact', hits: 4, seconds: 900 };
const dayLimit: Limit = { name: 'pin code by contact and day', hits: 12, seconds: 86_400 };
const addressLimit: Limit = { name: 'pin code by address', hits: 60, seconds: 900 };
const proofLimit: Limit = { name: 'pin code tries', hits: 120, seconds: 900 };

/**
 * Another PIN for an applicant who forgot it, by a code sent to a contact that the application names. A right wish and a
 * wrong one walk the same way, statement by statement.
 */
@Injectable()
export class PinCodesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly cards: ApplicationCardsService,
    private readonly sender: OtpSender,
    private readonly vault: Vault,
  ) {}

  /** Makes a code and queues it; what is sent, and whether, is decided out of the caller's sight. */
  async request(wish: PinCodeWish, locale: Locale, caller: Caller): Promise<{ expiresInSeconds: number }> {
    await this.limiter.assertWithin(addressLimit, caller);
    const { kind: channel, value } = contactIn(wish.contact);
    if (!this.sender.channels.includes(channel)) throw new DomainError('intake.pin_code_not_offered');
    for (const limit of [contactLimit, dayLimit]) await this.assertSeldom(limit, value);
    await this.transactions.run(async (tx) => {
      const applicant = await this.applicant(tx, wish.applicationCode, value);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const id = newId();
      const expiresAt = new Date(Date.parse(tx.at) + signInCodeSeconds * 1000).toISOString();
      await PinCodeRepository.in(tx).replace({
        ...{ id, askedKey: this.keyOf(wish.applicationCode, value), enrolmentId: applicant?.enrolmentId ?? null },
        ...{ channel, toSealed: this.vault.seal(PIN_CONTACT_PURPOSE, value), locale, expiresAt },
        ...{ codeHash: this.hashOf(id, code), codeSealed: this.vault.seal(PIN_CODE_PURPOSE, code) },
      });
      await QueueRepository.in(tx).add(sendPinCode, { codeId: id }, { maxAttempts: 3 });
    });
    return { expiresInSeconds: signInCodeSeconds };
  }

  /** Sets the PIN that the holder of the code chose; a wrong try counts even though the call is refused. */
  async set({ code, pin, ...wish }: PinCodeProof, caller: Caller): Promise<{ ok: true }> {
    await this.limiter.assertWithin(proofLimit, caller);
    assertNewPin(pin, null);
    const { value } = contactIn(wish.contact);
    const refused = await this.transactions.run(async (tx): Promise<DomainError | null> => {
      const repository = PinCodeRepository.in(tx);
      const row = await repository.lockNewest(this.keyOf(wish.applicationCode, value));
      const fits = timingSafeEqual(row?.codeHash ?? this.hashOf('none', ''), this.hashOf(row?.id ?? 'none', code));
      const applicant = await this.applicant(tx, wish.applicationCode, value);
      const known = applicant !== null && applicant.enrolmentId === row?.enrolmentId;
      const outcome = usePinCode(row && { ...row, fits, known, used: row.usedAt !== null }, tx.at);
      if (outcome !== 'opened' || !row || !applicant) {
        if (row) await repository.countFailure(row.id);
        return outcome === 'opened' ? new DomainError('intake.pin_code_wrong') : outcome;
      }
      assertNewPin(pin, applicant.birthDate);
      await repository.use(row.id);
      await this.cards.setPin(tx, applicant, pin);
      const event = enrolmentEvent(
        'application_pin_set',
        { id: applicant.enrolmentId, ...applicant },
        { channel: row.channel },
      );
      await AuditRepository.in(tx).append('public', [event], applicant.centreId);
      return null;
    });
    if (refused) throw refused;
    return { ok: true };
  }

  /** The applicant whose application has this code and names this contact. */
  private async applicant(tx: Tx, applicationCode: string, contact: string): Promise<ApplicantRow | null> {
    const enrolmentId = await this.cards.enrolmentOf(tx, applicationCode);
    const applicant = await TrainingApplicationRepository.in(tx).find(enrolmentId ?? newId());
    return isContactOf(applicant, contact) ? applicant : null;
  }

  private async assertSeldom(limit: Limit, value: string): Promise<void> {
    const retryAfterSeconds = await this.limiter.hit(limit, value);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
  }

  private keyOf(applicationCode: string, contact: string): Buffer {
    const read = readCode(applicationCode, claimCodeLength);
    const code = read.kind === 'code' ? read.code : 'none';
    return this.vault.fingerprint(PIN_CODE_PURPOSE, `${code} ${contact}`);
  }

  private hashOf(id: string, code: string): Buffer {
    return this.vault.fingerprint(PIN_CODE_PURPOSE, `${id} ${code}`);
  }
}
