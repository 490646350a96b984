import { browserStore } from '@kompeten/ui';
import type { Stamp } from './sheet.ts';
import type { JournalStore } from './sheet-journal.ts';
import { waitingInJournal } from './sheet-journal.ts';

const prefix = 'kompeten.sheet';

/** The browser's storage as a journal, or null where it refuses. */
export const deviceJournal = (): JournalStore | null => browserStore() as Storage | null;

/** The name of a sheet on this device: shared devices keep each person's entries apart. */
export const sheetName = (kind: SheetKind, accountId: string, cohortId: string) =>
  `${prefix}.${kind}.${accountId}.${cohortId}`;

/** The kinds of sheets. */
export type SheetKind = 'attendance' | 'grades';

/** The clock and the ids of this device. */
export const deviceStamp: Stamp = {
  now: () => new Date().toISOString(),
  newId: () => {
    // crypto.randomUUID exists only over https; a centre's own network may be plain http.
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  },
};

/** What a sheet takes from this device: its journal, its clock and its patience. */
export const devicePorts = (journalName: string) => ({
  journal: deviceJournal(),
  journalName,
  stamp: deviceStamp,
  later: (act: () => void, milliseconds: number) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** The sheets of a person that hold entries the register does not have yet. */
export function sheetsWaiting(accountId: string): { kind: SheetKind; cohortId: string; count: number }[] {
  const store = browserStore() as Storage | null;
  if (!store) return [];
  return Object.keys(store).flatMap((name) => {
    const [kind, account, cohortId] = name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1).split('.') : [];
    if ((kind !== 'attendance' && kind !== 'grades') || account !== accountId || !cohortId) return [];
    const count = waitingInJournal(store, name);
    return count > 0 ? [{ kind, cohortId, count }] : [];
  });
}
