import type { EntryItem, EntryKind } from '../outbox/outbox.ts';
import type { OwnEvent, Seen } from './sheet.ts';

/** An entry as it waits: with what the register held when it was made, so that it merges after a restart as before. */
export interface SheetItem extends EntryItem {
  seen?: unknown;
}

/** What people call a cell. */
export interface CellName {
  cohortTitle: string;
  who: string;
  what: string;
}

/** The parts of an event that every kind has, as they travel. */
interface Travelling {
  id: string;
  supersedes: readonly string[];
  reason?: string | null;
  madeAt: string;
}

/** An entry of a sheet as it waits in the outbox. */
export function itemOf<V>(
  sheet: { kind: EntryKind; cohortId: string },
  key: string,
  name: CellName,
  event: OwnEvent<V>,
  fields: Readonly<Record<string, unknown>>,
): SheetItem {
  const { id, supersedes, reason, at, seen, state, code, params } = event;
  const wire = { id, ...fields, supersedes, reason, madeAt: at };
  const waits = {
    state: state === 'refused' || state === 'late' ? state : ('waiting' as const),
    code,
    params,
    tries: 0,
  };
  const kept = seen && { heads: seen.heads, value: seen.value, rivals: seen.rivals };
  return { ...sheet, ...name, ...waits, id, key, event: wire, madeAt: at, seen: kept };
}

/** An item of the outbox as an entry of a sheet, its value read by its kind. */
export function entryOf<V>(item: EntryItem, value: V): OwnEvent<V> {
  const { id, supersedes, reason, madeAt } = item.event as Travelling;
  const { state, code, params } = item;
  const seen = ((item as SheetItem).seen ?? null) as Seen<V> | null;
  return { id, value, supersedes, seen, reason: reason ?? null, at: madeAt, state, code, params };
}
