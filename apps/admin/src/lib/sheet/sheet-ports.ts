import type { Edit, Sheet, Stamp, Stored } from './sheet.ts';
import type { JournalStore } from './sheet-journal.ts';
import type { Outcome } from './sheet-outcome.ts';

/** What the register says of the cells of a sheet. */
export type Cells<V> = ReadonlyMap<string, Stored<V>>;

/** What a sheet needs of the world. */
export interface SheetPorts<V> {
  push(entries: ReadonlyMap<string, Edit<V>>): Promise<Outcome<V>>;
  pull(): Promise<Cells<V>>;
  journal: JournalStore | null;
  journalName: string;
  stamp: Stamp;
  /** Runs something later; answers how to prevent it. */
  later(act: () => void, milliseconds: number): () => void;
}

/** A sheet with what a person must know about its way to the register. */
export interface SheetSnapshot<V> {
  sheet: Sheet<V>;
  waiting: number;
  /** The register did not answer; entries are safe on the device and go out by themselves. */
  unreachable: boolean;
  /** The register refuses the sheet as a whole; a person must act. */
  halted: Error | null;
  /** Whether the device keeps the entries over a reload. */
  kept: boolean;
}
