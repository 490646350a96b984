import { DomainError } from '../kernel/domain-error.ts';

/** Wrong PINs after which a card is closed for good. */
export const claimCardTries = 5;

/** A claim card as the rules see it; whether a PIN fits was compared outside. */
export interface ClaimCardFacts {
  replaced: boolean;
  locked: boolean;
  /** Null until the first use sets the PIN. */
  pinFits: boolean | null;
  /** Whether anybody would try this PIN first: the first use does not set it. */
  pinEasy: boolean;
  /** Whether it is the holder's birth date, which others know: the first use does not set that either. */
  pinIsBirthDate: boolean;
  failedTries: number;
  expiresAt: string;
}

/** What a card answers to a PIN: the first use sets it; each wrong one counts, and the last locks. */
export type ClaimOutcome =
  | { kind: 'opened'; firstTime: boolean }
  | { kind: 'refused'; failedTries: number; locks: boolean; refusal: DomainError };

/**
 * Opens a card or says why not. Only an unused card expires, since it lies around until somebody takes it;
 * once its holder has set a PIN it stays theirs.
 */
export function useClaimCard(card: ClaimCardFacts, now: string): ClaimOutcome {
  const { failedTries } = card;
  if (card.replaced) return refused(new DomainError('claim_card.replaced'), failedTries);
  if (card.locked) return refused(new DomainError('claim_card.locked'), failedTries);
  if (card.pinFits === null) {
    const isLate = Date.parse(card.expiresAt) <= Date.parse(now);
    if (isLate) return refused(new DomainError('claim_card.expired'), failedTries);
    if (card.pinEasy) return refused(new DomainError('claim_card.easy_pin'), failedTries);
    if (card.pinIsBirthDate) return refused(new DomainError('claim_card.birth_date_pin'), failedTries);
    return { kind: 'opened', firstTime: true };
  }
  if (card.pinFits) return { kind: 'opened', firstTime: false };
  const triesLeft = claimCardTries - failedTries - 1;
  return triesLeft > 0
    ? refused(new DomainError('claim_card.wrong_pin', { triesLeft }), failedTries + 1)
    : { kind: 'refused', failedTries: failedTries + 1, locks: true, refusal: new DomainError('claim_card.locked') };
}

function refused(refusal: DomainError, failedTries: number): ClaimOutcome {
  return { kind: 'refused', failedTries, locks: false, refusal };
}
