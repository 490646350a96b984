import type { Official } from '@kompeten/certificate';
import type { Actor } from '@kompeten/domain';

/** How long a passphrase is held at most, in milliseconds; what is not signed by then waits for the next sitting. */
const SITTING_MS = 4 * 60_000;

/** One official who signs while they wait. */
export interface Sitting {
  readonly actor: Actor;
  readonly official: Official;
  /** The connection of whoever waits has ended. */
  readonly gone: AbortSignal;
  /** Until when the passphrase is held, in milliseconds since the epoch. */
  readonly until: number;
}

/** Why a sitting ended before all was signed. */
export type SittingEnd = 'connection_lost' | 'time_over';

/** A sitting that begins now. */
export const sittingOf = (actor: Actor, official: Official, gone: AbortSignal, now: string): Sitting => ({
  ...{ actor, official, gone },
  until: Date.parse(now) + SITTING_MS,
});

/** Why a sitting ends at this moment; null while it goes on. */
export function endOf({ gone, until }: Pick<Sitting, 'gone' | 'until'>, now: string): SittingEnd | null {
  if (gone.aborted) return 'connection_lost';
  return Date.parse(now) > until ? 'time_over' : null;
}
