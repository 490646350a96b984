import type { Actor } from '../identity/actor.ts';
import { can } from '../identity/can.ts';
import { DomainError } from '../kernel/domain-error.ts';

/** Whether somebody may leave a body with this centre instead of that one; what stays as it was ties nobody. */
export function mayTie(actor: Actor, before: string | null, after: string | null | undefined): boolean {
  if (after === undefined || after === before) return true;
  return [before, after].every((centreId) => centreId === null || can(actor, 'centre.manage', { centreId }));
}

/**
 * Refuses with `body.centre_not_managed` who ties a body to a centre or parts the two without managing that centre: by the tie
 * the desk of the body is told what the centre noted of a person (rule 24).
 */
export function assertMayTie(actor: Actor, before: string | null, after: string | null | undefined): void {
  if (!mayTie(actor, before, after)) throw new DomainError('body.centre_not_managed');
}
