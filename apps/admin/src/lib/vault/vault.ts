import type { AssessmentKit, FieldKit, MentoringKit } from '@kompeten/domain';
import type { OutboxItem } from '../outbox/outbox.ts';

/** A person who has worked on this device; all of it is readable while the vault is locked, and nothing more is. */
export interface KnownAccount {
  id: string;
  fullName: string;
  pinSet: boolean;
}

/** Something that was prepared for work without a network, under the name of what it is about. */
export type Stored<Name extends string, Kit> = Record<Name, string> & {
  kit: Kit;
  /** When the register was asked; by the device's clock. */
  fetchedAt: string;
  /** What it takes on the device. */
  bytes: number;
};

/** What an account prepared; sealed, and gone after the day that the register named. */
export interface Prepared<Name extends string, Kit> {
  all(): Promise<Stored<Name, Kit>[]>;
  get(id: string): Promise<Stored<Name, Kit> | null>;
  /** `fetchedAt` is now unless the kit only took over an answer of the register. */
  put(id: string, kit: Kit, fetchedAt?: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A cohort that was prepared for work without a network. */
export type StoredKit = Stored<'cohortId', FieldKit>;

/** The prepared cohorts of one account. */
export type KitStore = Prepared<'cohortId', FieldKit>;

/** A cooperative under mentoring that was prepared for visits without a network. */
export type StoredVisitKit = Stored<'mentorshipId', MentoringKit>;

/** The prepared cooperatives of one account. */
export type VisitKitStore = Prepared<'mentorshipId', MentoringKit>;

/** An assessment session whose candidates were prepared for being judged without a network. */
export type StoredAssessmentKit = Stored<'sessionId', AssessmentKit>;

/** The prepared assessment sessions of one account. */
export type AssessmentKitStore = Prepared<'sessionId', AssessmentKit>;

/** What a shelf holds; records that the disk has damaged stay on it, and are named by their ids so that the person is told. */
export interface Shelved {
  items: OutboxItem[];
  unreadable: string[];
}

/** Where the outbox is kept: a write is resolved only when it outlives a crash. */
export interface OutboxShelf {
  load(): Promise<Shelved>;
  save(items: readonly OutboxItem[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
}

/** What was typed on one page and is stored nowhere yet. */
export interface TypedPage {
  id: string;
  /** The page's address, without what it filters by. */
  path: string;
  /** When it was kept; by the device's clock. */
  at: string;
  /** By the names under which the page's forms find it again. */
  values: Readonly<Record<string, unknown>>;
}

/** Where what was typed outlives its page. */
export interface TypedShelf {
  all(): Promise<TypedPage[]>;
  put(page: TypedPage): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The opened vault of one account on this device. */
export interface Vault {
  readonly accountId: string;
  readonly kits: KitStore;
  readonly visitKits: VisitKitStore;
  readonly assessmentKits: AssessmentKitStore;
  /** The outbox as it is kept; pages use the `Outbox` above it. */
  readonly shelf: OutboxShelf;
  /** What was typed into forms and not saved. */
  readonly typed: TypedShelf;
}
