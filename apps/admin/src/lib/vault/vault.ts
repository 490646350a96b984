import type { OutboxItem } from '../outbox/outbox.ts';

/** A person who has worked on this device; all of it is readable while the vault is locked, and nothing more is. */
export interface KnownAccount {
  id: string;
  fullName: string;
  pinSet: boolean;
}

/** A cohort that was prepared for work without a network. */
export interface StoredKit<K = unknown> {
  cohortId: string;
  kit: K;
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
  /** What it takes on the device. */
  bytes: number;
}

/** The prepared cohorts of one account; sealed, and old ones are gone. */
export interface KitStore<K = unknown> {
  all(): Promise<StoredKit<K>[]>;
  get(cohortId: string): Promise<StoredKit<K> | null>;
  /** `fetchedAt` is now unless the kit only took over an answer of the register. */
  put(cohortId: string, kit: K, fetchedAt?: string): Promise<void>;
  remove(cohortId: string): Promise<void>;
}

/** The opened vault of one account on this device. */
export interface Vault<K = unknown> {
  readonly accountId: string;
  readonly kits: KitStore<K>;
  /** The outbox as it is kept; pages use the `Outbox` above it. */
  readonly shelf: OutboxShelf;
}

/** Where the outbox is kept: a write is resolved only when it outlives a crash. */
export interface OutboxShelf {
  load(): Promise<OutboxItem[]>;
  save(items: readonly OutboxItem[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}
