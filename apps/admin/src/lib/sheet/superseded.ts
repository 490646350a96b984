import type { OwnEvent } from './sheet.ts';

const mostAtOnce = 100;

/**
 * What an entry supersedes: the events that stand in the cell, and what own ones among them were made on.
 * So the chain holds where the register refuses one of its links. The newest come first where there are too many.
 */
export function supersededBy<V>(heads: readonly string[], own: readonly OwnEvent<V>[]): string[] {
  const byId = new Map(own.map((event) => [event.id, event]));
  const found = new Set(heads);
  for (const id of found) {
    for (const earlier of byId.get(id)?.supersedes ?? []) found.add(earlier);
  }
  return [...found].slice(0, mostAtOnce);
}
