import type { CellEvent, CellValue, MergedCell, MergeRules } from './cell-event.ts';
import { mergeCell } from './merge-cell.ts';

/** A cell as a device knows it of the register, without the history behind it. */
export interface KnownCell<V extends CellValue> {
  heads: readonly string[];
  value: V;
  /** What each side says where it is contested; empty otherwise. */
  rivals: readonly { eventId: string; value: V }[];
}

/**
 * A cell as it will stand once the register has what a device holds: the same merge as there.
 * `seen` is the cell as it stood before the first of the device's own statements, null for an empty one;
 * `register` is the cell as last heard, which may hold what others wrote meanwhile.
 */
export function mergePending<V extends CellValue>(
  seen: KnownCell<V> | null,
  register: KnownCell<V> | null,
  mine: readonly CellEvent<V>[],
  rules: MergeRules<V>,
): MergedCell<V> {
  const before = seen ? eventsOf(seen, []) : [];
  const moved = register && !sameHeads(seen, register);
  const known = new Set(seen?.heads ?? []);
  const now = moved ? eventsOf(register, [...known]).filter(({ id }) => !known.has(id)) : [];
  const arrived = new Set(register?.heads ?? []);
  return mergeCell([...before, ...now, ...mine.filter(({ id }) => !arrived.has(id))], rules);
}

/** A known cell as events: each rival for itself, or all heads as ones that say the same. */
function eventsOf<V extends CellValue>({ heads, value, rivals }: KnownCell<V>, supersedes: readonly string[]) {
  const said = new Map(rivals.map((rival) => [rival.eventId, rival.value]));
  return heads.map((id): CellEvent<V> => ({ id, supersedes, value: said.get(id) ?? value }));
}

function sameHeads<V extends CellValue>(a: KnownCell<V> | null, b: KnownCell<V>): boolean {
  return a !== null && a.heads.length === b.heads.length && a.heads.every((id) => b.heads.includes(id));
}
