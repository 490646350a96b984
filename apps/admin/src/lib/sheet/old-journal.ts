import type { EntryItem, EntryKind, Outbox } from '../outbox/outbox.ts';
import type { OwnEvent, Standing } from './sheet.ts';

/** An entry as earlier versions of the application left it in the browser's storage. */
interface OldEntry<V> {
  value: V;
  base: number | null;
  eventId: string;
  at: string;
}

interface OldJournal<V> {
  format: 1;
  edits: [string, OldEntry<V>][];
  flight: [string, OldEntry<V>][] | null;
}

const names = { grade: 'grades', attendance: 'attendance', judgement: 'judgements' } as const satisfies Record<
  EntryKind,
  string
>;

/** Where an earlier version kept the entries of a sheet. */
export const oldJournalName = (kind: EntryKind, accountId: string, cohortId: string) =>
  `kompeten.sheet.${names[kind]}.${accountId}.${cohortId}`;

interface Adoption<V> {
  store: Pick<Storage, 'getItem' | 'removeItem'> | null;
  name: string;
  outbox: Pick<Outbox, 'add'>;
  storedIn(key: string): Standing<V> | undefined;
  pack(key: string, event: OwnEvent<V>): EntryItem;
}

/** Takes what an earlier version left on the device into the outbox, under the ids it had; the old place is emptied only when that is written down. */
export async function adoptOldJournal<V>({ store, name, outbox, storedIn, pack }: Adoption<V>): Promise<void> {
  const journal = read<V>(store?.getItem(name) ?? null);
  if (!journal) return;
  const items = [...(journal.flight ?? []), ...journal.edits].map(([key, { value, base, eventId, at }]) => {
    const stored = storedIn(key);
    const supersedes = stored?.version === base ? stored.heads : [];
    const made = { id: eventId, value, supersedes, seen: stored ?? null, reason: null, at };
    return pack(key, { ...made, state: 'waiting', code: null, params: {} });
  });
  await outbox.add(items);
  store?.removeItem(name);
}

function read<V>(kept: string | null): OldJournal<V> | null {
  try {
    const journal = JSON.parse(kept ?? 'null') as OldJournal<V> | null;
    return journal?.format === 1 ? journal : null;
  } catch {
    return null;
  }
}
