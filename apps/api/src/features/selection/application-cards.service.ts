import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  type ApplicationKey,
  assertNewPin,
  claimCodeLength,
  DomainError,
  formatCode,
  isBirthDatePin,
  makeCode,
  pinFault,
  readCode,
  useClaimCard,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { ApplicationCardRepository } from './application-card.repository.ts';
import { type ApplicantRow, TrainingApplicationRepository } from './training-application.repository.ts';

/** A code before it is stored: told once, its first part public. */
export interface MadeCode {
  applicationCode: string;
  number: string;
  codeHash: Buffer;
}

/** Symbols of a code that are announced; the other four stay with the applicant. */
const PUBLIC_SYMBOLS = 8;
/** An application card never runs out: it ends with its cohort. */
const NEVER = '9999-12-31T00:00:00.000Z';

/**
 * The code and the PIN with which an applicant comes back. It opens this one application and nothing else of the person:
 * whoever knows somebody's identity card could apply in that name, and must not come to their certificates by it.
 */
@Injectable()
export class ApplicationCardsService {
  constructor(private readonly vault: Vault) {}

  /** A new code. */
  make(): MadeCode {
    const code = makeCode(randomBytes(claimCodeLength), claimCodeLength);
    const number = formatCode(code.slice(0, PUBLIC_SYMBOLS));
    return { applicationCode: formatCode(code), number, codeHash: this.codeHash(code) };
  }

  /** How a PIN is kept, unless anybody would try it first. */
  pinHash(enrolmentId: string, pin: string, birthDate: string): Buffer {
    assertNewPin(pin, birthDate);
    return this.hash(enrolmentId, pin);
  }

  /** Puts another PIN in the place of a forgotten one; wrong tries before it are forgiven. */
  async setPin(tx: Tx, { enrolmentId, birthDate }: ApplicantRow, pin: string): Promise<void> {
    const pinHash = this.pinHash(enrolmentId, pin, birthDate);
    await ApplicationCardRepository.in(tx).save({ enrolmentId, pinHash, failedTries: 0, lockedAt: null });
  }

  /** Whose application a code opens, locked until the transaction ends; null where it opens none. */
  async enrolmentOf(tx: Tx, applicationCode: string): Promise<string | null> {
    const read = readCode(applicationCode, claimCodeLength);
    const codeHash = this.codeHash(read.kind === 'code' ? read.code : '');
    return (await ApplicationCardRepository.in(tx).lockByCode(codeHash))?.enrolmentId ?? null;
  }

  /**
   * The enrolment that a code and its PIN open; the first use of a code without PIN sets it. A wrong PIN counts even
   * though the call is refused, which is why the refusal is answered and thrown only after the transaction.
   */
  async open(tx: Tx, { applicationCode, pin }: ApplicationKey): Promise<string | DomainError> {
    const read = readCode(applicationCode, claimCodeLength);
    const repository = ApplicationCardRepository.in(tx);
    const card = read.kind === 'code' ? await repository.lockByCode(this.codeHash(read.code)) : null;
    const applicant = card && (await TrainingApplicationRepository.in(tx).find(card.enrolmentId));
    if (!card || !applicant) return new DomainError('claim_card.unknown');
    const pinHash = this.hash(card.enrolmentId, pin);
    const outcome = useClaimCard(
      {
        ...{ replaced: false, locked: card.lockedAt !== null, failedTries: card.failedTries, expiresAt: NEVER },
        pinFits: card.pinHash && timingSafeEqual(card.pinHash, pinHash),
        pinEasy: pinFault(pin) !== null,
        pinIsBirthDate: isBirthDatePin(pin, applicant.birthDate),
      },
      tx.at,
    );
    if (outcome.kind === 'opened') {
      await repository.save({ ...card, pinHash, failedTries: 0 });
      return card.enrolmentId;
    }
    const { failedTries, locks, refusal } = outcome;
    await repository.save({ ...card, failedTries, lockedAt: locks ? tx.at : card.lockedAt });
    return refusal;
  }

  private hash(enrolmentId: string, pin: string): Buffer {
    return this.vault.fingerprint('application pin', `${enrolmentId} ${pin}`);
  }

  private codeHash(code: string): Buffer {
    return this.vault.fingerprint('application code', code);
  }
}
