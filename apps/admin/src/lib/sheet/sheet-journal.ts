import { blankSheet, type Edit, type Sheet } from './sheet.ts';

/** Where a sheet's entries are kept on the device until the register has them. */
export interface JournalStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Journal<V> {
  format: 1;
  edits: [string, Edit<V>][];
  flight: [string, Edit<V>][] | null;
}

function journalOf<V>(sheet: Sheet<V>): Journal<V> {
  const disputed = [...sheet.conflicts].map(([key, { mine }]): [string, Edit<V>] => [key, mine]);
  const refused = [...sheet.refused].map(([key, { edit }]): [string, Edit<V>] => [key, edit]);
  return {
    format: 1,
    edits: [...sheet.edits, ...disputed, ...refused],
    flight: sheet.flight ? [...sheet.flight] : null,
  };
}

/** Writes down everything the register does not have yet; answers whether the device could keep it. */
export function keepJournal<V>(store: JournalStore | null, name: string, sheet: Sheet<V>): boolean {
  const journal = journalOf(sheet);
  try {
    if (journal.edits.length === 0 && !journal.flight) store?.removeItem(name);
    else store?.setItem(name, JSON.stringify(journal));
    return store !== null;
  } catch {
    return false;
  }
}

/** The sheet that a journal left behind, before the register has been asked; an unreadable journal is left alone. */
export function sheetFromJournal<V>(store: JournalStore | null, name: string): Sheet<V> {
  const sheet = blankSheet<V>();
  const journal = readJournal<V>(store, name);
  if (!journal) return sheet;
  return { ...sheet, edits: new Map(journal.edits), flight: journal.flight ? new Map(journal.flight) : null };
}

function readJournal<V>(store: JournalStore | null, name: string): Journal<V> | null {
  try {
    const journal = JSON.parse(store?.getItem(name) ?? 'null') as Journal<V> | null;
    return journal?.format === 1 ? journal : null;
  } catch {
    return null;
  }
}

/** How many entries a journal holds. */
export function waitingInJournal(store: JournalStore | null, name: string): number {
  const journal = readJournal<unknown>(store, name);
  return journal ? new Set([...journal.edits, ...(journal.flight ?? [])].map(([key]) => key)).size : 0;
}
