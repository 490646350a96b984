import { DomainError } from '../kernel/domain-error.ts';
import type { Actor } from './actor.ts';

type WayIn = Pick<Actor, 'via'>;

/**
 * Refuses with `identity.forbidden` whoever came in with a claim card. Whoever enters somebody from a copy of an identity card
 * could give themselves one (rule 24): it opens what is a trainee's, and nothing that the same account holds as staff.
 */
export function assertNotByCard({ via }: WayIn, permission: string): void {
  if (via === 'claim') throw new DomainError('identity.forbidden', { permission });
}

/** Refuses with `identity.forbidden` whoever did not sign in to the account itself: a card, a script's token, a system's key. */
export function assertInPerson({ via }: WayIn, permission: string): void {
  if (via !== 'session') throw new DomainError('identity.forbidden', { permission });
}

/** Refuses with `identity.forbidden` a script's token: nothing that it makes or reads lets anybody in once it has ended. */
export function assertNotByToken({ via }: WayIn, permission: string): void {
  if (via === 'access_token') throw new DomainError('identity.forbidden', { permission });
}
