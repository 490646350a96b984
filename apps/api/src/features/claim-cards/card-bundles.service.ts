import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { Vault } from '../../secrets/vault.ts';
import { type CardInUse, ClaimCardRepository } from './claim-card.repository.ts';
import { pinHashOf } from './claim-card.rules.ts';
import type { ClaimCardRow } from './claim-card.table.ts';

/** PINs of new cards that fit no card of another issuer: whoever makes cards does not guess by them. */
const bundleLimit: Limit = { name: 'claim bundle', hits: 5, seconds: 86_400 };

/**
 * What a card opens. A centre or certification body knows nothing of what others know about a person (rule 24), and whoever
 * enters somebody from a copy of an identity card could give themselves a card: it opens what its own issuer issued. Cards
 * of several issuers open together when their holder gave them the same PIN.
 */
@Injectable()
export class CardBundlesService {
  constructor(
    private readonly vault: Vault,
    private readonly limiter: RateLimiter,
  ) {}

  /** The centres and certification bodies whose things a card opens that was just opened by its PIN; the first time binds it to others. */
  async opened(tx: Tx, card: ClaimCardRow, personId: string, pin: string): Promise<string[]> {
    const repository = ClaimCardRepository.in(tx);
    const own = await repository.issuersOf(card.id);
    const others = (await repository.inUseOf(personId)).filter(({ id }) => id !== card.id);
    const foreign = others.filter(({ issuerId }) => !own.includes(issuerId));
    const bundleId = card.bundleId ?? (await this.bind(tx, card, foreign, { personId, pin }));
    const together = foreign.filter((each) => each.bundleId === bundleId);
    return [...new Set([...own, ...together.map(({ issuerId }) => issuerId)])];
  }

  private async bind(
    tx: Tx,
    card: ClaimCardRow,
    foreign: CardInUse[],
    { personId, pin }: { personId: string; pin: string },
  ): Promise<string> {
    const fitting = foreign.length === 0 ? [] : await this.fitting(foreign, personId, pin);
    const bundleId = fitting.find((each) => each.bundleId !== null)?.bundleId ?? card.id;
    for (const each of fitting) each.bundleId = bundleId;
    await ClaimCardRepository.in(tx).bundle([card.id, ...fitting.map(({ id }) => id)], bundleId);
    return bundleId;
  }

  private async fitting(foreign: CardInUse[], personId: string, pin: string): Promise<CardInUse[]> {
    if ((await this.limiter.hit(bundleLimit, personId)) !== null) return [];
    const fitting = foreign.filter(
      ({ id, locked, pinHash }) => !locked && timingSafeEqual(pinHash, pinHashOf(this.vault, id, pin)),
    );
    if (fitting.length > 0) await this.limiter.giveBack(bundleLimit, personId);
    return fitting;
  }
}
