import type { CardGround } from '@kompeten/domain';
import type { Vault } from '../../secrets/vault.ts';
import type { ClaimCardRow } from './claim-card.table.ts';

/** For what a card was given. */
export function groundOf({ enrolmentId, applicationId }: ClaimCardRow): CardGround {
  if (enrolmentId !== null) return { enrolmentId, applicationId: null };
  if (applicationId !== null) return { enrolmentId: null, applicationId };
  throw new Error('A claim card is given for an enrolment or an application');
}

/** How a card's code is kept: it is found by it, and not read from it. */
export const codeHashOf = (vault: Vault, code: string): Buffer => vault.fingerprint('claim code', code);

/** How a PIN is kept: with its card, so that equal ones look different. */
export const pinHashOf = (vault: Vault, cardId: string, pin: string): Buffer =>
  vault.fingerprint('claim pin', `${cardId} ${pin}`);
