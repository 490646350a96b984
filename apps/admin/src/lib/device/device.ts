import type { EntryKind, Outbox } from '../outbox/outbox.ts';
import type { OutboxStanding, SheetAnswer } from '../outbox/outbox-answer.ts';
import type { SealedVault } from '../vault/sealed-vault.ts';
import type { AssessmentKitStore, KitStore, VisitKitStore } from '../vault/vault.ts';

/** Where reports of visits are kept while they are written, and what was recorded at assessments; what is in it is opened only by those pages. */
export type VisitVault = Pick<SealedVault, 'visitDisk' | 'assessmentDisk' | 'keys'>;

/** What this device is for the account that works on it now. */
export interface Device {
  readonly id: string;
  readonly accountId: string;
  readonly outbox: Outbox;
  /** The prepared cohorts; an empty store where the browser has no safe place (plain http). */
  readonly kits: KitStore;
  /** The prepared cooperatives, likewise. */
  readonly visitKits: VisitKitStore;
  /** The prepared assessment sessions, likewise. */
  readonly assessmentKits: AssessmentKitStore;
  /** Null where the browser has no safe place. */
  readonly vault: VisitVault | null;
  /** Whether a PIN locks what is kept here; only then are cohorts prepared. */
  readonly pinSet: boolean;
  /** Why the browser keeps nothing here, where it refused to; null otherwise. */
  readonly fault: unknown;
  /** Tells when a PIN was made or taken away, in whichever tab. */
  onPin(listener: () => void): () => void;
  /** Names what a page is still writing down: asked before the device is locked, it answers whether the device took it. */
  beforeLeaving(settled: () => Promise<boolean>): () => void;
  /** Sends now what waits; a page calls it after `outbox.add`. */
  send(): void;
  /** How sending stands; the same object until it changes. */
  standing(): OutboxStanding;
  onStanding(listener: () => void): () => void;
  /**
   * Tells the answers of the register about a sheet, from whichever tab they came, and those first that came before anybody
   * followed them. Called before the items leave the outbox.
   */
  followAnswers(kind: EntryKind, cohortId: string, listener: (answer: SheetAnswer) => void): () => void;
}

/** What sending needs of a device. */
export type PostingDevice = Pick<Device, 'id' | 'accountId' | 'vault'>;
