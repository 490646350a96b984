import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  type Actor,
  type Claim,
  type ClaimCard,
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
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CardBundlesService, pinHashOf } from './card-bundles.service.ts';
import { ClaimCardRepository } from './claim-card.repository.ts';
import type { ClaimCardRow } from './claim-card.table.ts';
import { enrolmentEvent } from './enrolment.rules.ts';
import { EnrolmentsService } from './enrolments.service.ts';

/** Whose card was opened. */
export interface Claimed {
  enrolmentId: string;
  personId: string;
  fullName: string;
  /** True when this use set the PIN. */
  firstTime: boolean;
  /** The centres whose certificates it opens: its own, and those of cards with the same PIN. */
  centreIds: string[];
}

const DAY = 86_400_000;

@Injectable()
export class ClaimCardsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly policies: PoliciesService,
    private readonly vault: Vault,
    private readonly bundles: CardBundlesService,
  ) {}

  /** Makes a card for a trainee and voids the one before; its code is told this once. */
  issue(enrolmentId: string, origin: string, actor: Actor): Promise<ClaimCard> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'claim_card.issue');
      const code = makeCode(randomBytes(claimCodeLength), claimCodeLength);
      const days = (await this.policies.all(tx))['claim_card.valid_days'];
      const expiresAt = new Date(Date.parse(tx.at) + days * DAY).toISOString();
      const repository = ClaimCardRepository.in(tx);
      const replaced = await repository.replaceActive(enrolmentId);
      await repository.insert(newCard(enrolmentId, this.codeHash(code), tx.at, expiresAt));
      const events = [enrolmentEvent('claim_card_issued', enrolment, { replaced })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      const claimCode = formatCode(code);
      const claimUrl = `${origin}/my#card=${claimCode}`;
      return { claimCode, enrolmentId, fullName: enrolment.person.fullName, claimUrl, expiresAt };
    });
  }

  /**
   * Opens a card with its PIN; the first use sets it. A wrong PIN counts even though the call is refused,
   * which is why the refusal leaves only after the transaction.
   */
  async redeem(claim: Claim): Promise<Claimed> {
    const answer = await this.transactions.run((tx) => this.open(tx, claim));
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  private async open(tx: Tx, { claimCode, pin }: Claim): Promise<Claimed | DomainError> {
    const read = readCode(claimCode, claimCodeLength);
    const card = read.kind === 'code' ? await this.cardOf(tx, read.code) : null;
    if (!card) return new DomainError('claim_card.unknown');
    const pinHash = pinHashOf(this.vault, card.id, pin);
    const { birthDate, ...holder } = await this.enrolments.holderOf(tx, card.enrolmentId);
    const outcome = useClaimCard(
      {
        replaced: card.replacedAt !== null,
        locked: card.lockedAt !== null,
        pinFits: card.pinHash && timingSafeEqual(card.pinHash, pinHash),
        pinEasy: pinFault(pin) !== null,
        pinIsBirthDate: isBirthDatePin(pin, birthDate),
        failedTries: card.failedTries,
        expiresAt: card.expiresAt,
      },
      tx.at,
    );
    const repository = ClaimCardRepository.in(tx);
    if (outcome.kind === 'refused') {
      const { failedTries, locks, refusal } = outcome;
      await repository.save({ ...card, failedTries, lockedAt: locks ? tx.at : card.lockedAt });
      return refusal;
    }
    await repository.save({ ...card, pinHash, failedTries: 0, claimedAt: card.claimedAt ?? tx.at });
    const centreIds = await this.bundles.opened(tx, card, holder.personId, pin);
    return { ...holder, firstTime: outcome.firstTime, centreIds };
  }

  private cardOf(tx: Tx, code: string): Promise<ClaimCardRow | null> {
    return ClaimCardRepository.in(tx).lockByCode(this.codeHash(code));
  }

  private codeHash(code: string): Buffer {
    return this.vault.fingerprint('claim code', code);
  }
}

function newCard(enrolmentId: string, codeHash: Buffer, createdAt: string, expiresAt: string): ClaimCardRow {
  const unused = { pinHash: null, failedTries: 0, claimedAt: null, lockedAt: null, replacedAt: null, bundleId: null };
  return { id: newId(), enrolmentId, codeHash, createdAt, expiresAt, ...unused };
}
