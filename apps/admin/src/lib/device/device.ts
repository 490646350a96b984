import type { Outbox, OutboxKind } from '../outbox/outbox.ts';
import type { OutboxAnswer, OutboxStanding } from '../outbox/outbox-answer.ts';
import type { KitStore } from '../vault/vault.ts';

/** What this device is for the account that works on it now. */
export interface Device {
  readonly id: string;
  readonly accountId: string;
  readonly outbox: Outbox;
  /** The prepared cohorts; an empty store where the browser has no safe place (plain http). */
  readonly kits: KitStore;
  /** Whether a PIN locks what is kept here; only then are cohorts prepared. */
  readonly pinSet: boolean;
  /** Why the browser keeps nothing here, where it refused to; null otherwise. */
  readonly fault: unknown;
  /** Tells when a PIN was made or taken away, in whichever tab. */
  onPin(listener: () => void): () => void;
  /** Sends now what waits; a page calls it after `outbox.add`. */
  send(): void;
  /** How sending stands; the same object until it changes. */
  standing(): OutboxStanding;
  onStanding(listener: () => void): () => void;
  /**
   * Tells the answers of the register about a sheet, from whichever tab they came, and those first that came before anybody
   * followed them. Called before the items leave the outbox.
   */
  followAnswers(kind: OutboxKind, cohortId: string, listener: (answer: OutboxAnswer) => void): () => void;
}
