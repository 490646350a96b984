import { timingSafeEqual } from 'node:crypto';
import {
  type CardGround,
  type Claim,
  claimCodeLength,
  DomainError,
  isBirthDatePin,
  pinFault,
  readCode,
  useClaimCard,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { CardBundlesService } from './card-bundles.service.ts';
import { CardHoldersService } from './card-holders.service.ts';
import { ClaimCardRepository } from './claim-card.repository.ts';
import { codeHashOf, groundOf, pinHashOf } from './claim-card.rules.ts';
import type { ClaimCardRow } from './claim-card.table.ts';

/** Whose card was opened. */
export interface Claimed {
  ground: CardGround;
  personId: string;
  fullName: string;
  /** True when this use set the PIN. */
  firstTime: boolean;
  /** The centres and certification bodies whose things it opens: its own issuer, and those of cards with the same PIN. */
  issuerIds: string[];
}

@Injectable()
export class ClaimCardsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly holders: CardHoldersService,
    private readonly vault: Vault,
    private readonly bundles: CardBundlesService,
  ) {}

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
    const ground = groundOf(card);
    const { birthDate, ...holder } = await this.holders.of(tx, ground);
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
    const issuerIds = await this.bundles.opened(tx, card, holder.personId, pin);
    return { ...holder, ground, firstTime: outcome.firstTime, issuerIds };
  }

  private cardOf(tx: Tx, code: string): Promise<ClaimCardRow | null> {
    return ClaimCardRepository.in(tx).lockByCode(codeHashOf(this.vault, code));
  }
}
