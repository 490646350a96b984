import type { Outbox } from '../outbox/outbox.ts';
import type { OutboxAnswer, OutboxStanding } from '../outbox/outbox-answer.ts';
import type { KitStore, Vault } from '../vault/vault.ts';

/** How the application runs: with the register, without a network, or with a session that has run out. */
export type Connection = 'online' | 'offline' | 'signed_out';

/** What this device is for the account that works on it now. */
export interface Device {
  readonly id: string;
  readonly accountId: string;
  readonly outbox: Outbox;
  /** Null where the browser has no safe place (plain http). */
  readonly vault: Vault | null;
  /** The prepared cohorts; an empty store where there is no vault. */
  readonly kits: KitStore;
  /** Sends now what waits; a page calls it after `outbox.add`. */
  send(): void;
  /** How sending stands; the same object until it changes. */
  standing(): OutboxStanding;
  onStanding(listener: () => void): () => void;
  /** Tells the answers of the register, from whichever tab they came. Called before the items leave the outbox. */
  onAnswer(listener: (answer: OutboxAnswer) => void): () => void;
}
