import type { OutboxItem, OutboxKind } from './outbox.ts';

/** The most events that travel in one call. */
export const batchSize = 500;

/** Events of one sheet that travel together. */
export interface OutboxBatch {
  kind: OutboxKind;
  cohortId: string;
  items: readonly OutboxItem[];
  /** How many more of this cohort wait on the device. */
  waiting: number;
}

/** After so many answers without success an item travels alone and last, so that it holds nobody up. */
const suspectAfter = 2;

/** What waits, as it goes out: sheet by sheet, in the order in which it was made, suspects alone at the end. */
export function batchesOf(items: readonly OutboxItem[]): OutboxBatch[] {
  const waiting = items.filter(({ state }) => state === 'waiting');
  const sheets = groupsOf(
    waiting.filter(({ tries }) => tries < suspectAfter),
    ({ kind, cohortId }) => `${kind} ${cohortId}`,
  );
  const together = [...sheets.values()].flatMap((sheet) => slices(sheet));
  const alone = waiting.filter(({ tries }) => tries >= suspectAfter).map((item) => [item]);
  const left = new Map([...groupsOf(waiting, ({ cohortId }) => cohortId)].map(([id, all]) => [id, all.length]));
  return [...together, ...alone].map((sent) => {
    const { kind, cohortId } = sent[0] as OutboxItem;
    const more = (left.get(cohortId) ?? 0) - sent.length;
    left.set(cohortId, more);
    return { kind, cohortId, items: sent, waiting: more };
  });
}

/** Things by what they have in common, in their order; `Map.groupBy` is younger than the phones in the field. */
export function groupsOf<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}

function slices(items: readonly OutboxItem[]): OutboxItem[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, place) =>
    items.slice(place * batchSize, (place + 1) * batchSize),
  );
}

/** Both halves of a batch that was turned back as a whole. */
export function halvesOf(batch: OutboxBatch): [OutboxBatch, OutboxBatch] {
  const middle = Math.ceil(batch.items.length / 2);
  const [first, second] = [batch.items.slice(0, middle), batch.items.slice(middle)];
  return [
    { ...batch, items: first, waiting: batch.waiting + second.length },
    { ...batch, items: second },
  ];
}
