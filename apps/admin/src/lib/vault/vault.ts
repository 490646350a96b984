import type { FieldKit } from '@kompeten/domain';
import type { OutboxItem } from '../outbox/outbox.ts';

/** A person who has worked on this device; all of it is readable while the vault is locked, and nothing more is. */
export interface KnownAccount {
  id: string;
  fullName: string;
  pinSet: boolean;
}

/** A cohort that was prepared for work without a network. */
export interface StoredKit {
  cohortId: string;
  kit: FieldKit;
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
  /** What it takes on the device. */
  bytes: number;
}

/** The prepared cohorts of one account; sealed, and gone after the day that the register named. */
export interface KitStore {
  all(): Promise<StoredKit[]>;
  get(cohortId: string): Promise<StoredKit | null>;
  /** `fetchedAt` is now unless the kit only took over an answer of the register. */
  put(cohortId: string, kit: FieldKit, fetchedAt?: string): Promise<void>;
  remove(cohortId: string): Promise<void>;
}

/** What a shelf holds; records that the disk has damaged stay on it, and are counted so that the person is told. */
export interface Shelved {
  items: OutboxItem[];
  unreadable: number;
}

/** Where the outbox is kept: a write is resolved only when it outlives a crash. */
export interface OutboxShelf {
  load(): Promise<Shelved>;
  save(items: readonly OutboxItem[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

/** The opened vault of one account on this device. */
export interface Vault {
  readonly accountId: string;
  readonly kits: KitStore;
  /** The outbox as it is kept; pages use the `Outbox` above it. */
  readonly shelf: OutboxShelf;
}
