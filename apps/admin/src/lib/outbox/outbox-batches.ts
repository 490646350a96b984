import { type EntryItem, type EntryKind, isOfVisit, type OutboxItem, type VisitItem } from './outbox.ts';

/** The most events that travel in one call. */
export const batchSize = 500;

/** Events of one sheet that travel together. */
export interface SheetBatch {
  kind: EntryKind;
  cohortId: string;
  items: readonly EntryItem[];
  /** How many more of this cohort wait on the device. */
  waiting: number;
}

/** A report or a photo of a visit; each travels alone. */
export interface VisitBatch {
  kind: 'visit' | 'photo';
  items: readonly [VisitItem];
}

/** What travels in one call. */
export type OutboxBatch = SheetBatch | VisitBatch;

/** Whether a batch is of a visit. */
export const isVisitBatch = (batch: OutboxBatch): batch is VisitBatch =>
  batch.kind === 'visit' || batch.kind === 'photo';

/** After so many answers without success an item travels alone and last, so that it holds nobody up. */
const suspectAfter = 2;

const isSuspect = ({ tries }: OutboxItem) => tries >= suspectAfter;

/**
 * What waits, as it goes out: sheet by sheet, in the order in which it was made, then reports of visits, then suspects
 * alone, and the photos at the end, since they take longest. A photo whose report was turned back waits with it.
 */
export function batchesOf(items: readonly OutboxItem[]): OutboxBatch[] {
  const waiting = items.filter(({ state }) => state === 'waiting');
  const entries = waiting.filter((item): item is EntryItem => !isOfVisit(item));
  const visits = waiting.filter(isOfVisit);
  const reports = visits.filter(({ kind }) => kind === 'visit');
  const photos = visits.filter((item) => item.kind === 'photo' && !isHeldBack(item, items));
  const { together, alone } = sheetsOf(entries);
  return [
    ...[...together, ...reports.filter((item) => !isSuspect(item)).map(visitBatch)],
    ...[...alone, ...reports.filter(isSuspect).map(visitBatch)],
    ...[...photos.filter((item) => !isSuspect(item)), ...photos.filter(isSuspect)].map(visitBatch),
  ];
}

/** Whether a batch has to wait for another item: the photo for its report. */
export const isHeld = (batch: OutboxBatch, items: readonly OutboxItem[]): boolean =>
  batch.kind === 'photo' && ['waiting', 'refused'].includes(reportOf(batch.items[0], items)?.state ?? '');

/** Whether an item waits for a person: the photo whose report was turned back. */
export const isHeldBack = (item: OutboxItem, items: readonly OutboxItem[]): boolean =>
  item.kind === 'photo' && item.state === 'waiting' && reportOf(item, items)?.state === 'refused';

const reportOf = ({ visitId }: VisitItem, items: readonly OutboxItem[]) => items.find(({ id }) => id === visitId);

const visitBatch = (item: VisitItem): VisitBatch => ({ kind: item.kind, items: [item] });

function sheetsOf(entries: readonly EntryItem[]): { together: SheetBatch[]; alone: SheetBatch[] } {
  const sheets = groupsOf(
    entries.filter((item) => !isSuspect(item)),
    ({ kind, cohortId }) => `${kind} ${cohortId}`,
  );
  const left = new Map([...groupsOf(entries, ({ cohortId }) => cohortId)].map(([id, all]) => [id, all.length]));
  const batch = (sent: readonly EntryItem[]): SheetBatch => {
    const { kind, cohortId } = sent[0] as EntryItem;
    const more = (left.get(cohortId) ?? 0) - sent.length;
    left.set(cohortId, more);
    return { kind, cohortId, items: sent, waiting: more };
  };
  const together = [...sheets.values()].flatMap((sheet) => slices(sheet)).map(batch);
  return { together, alone: entries.filter(isSuspect).map((item) => batch([item])) };
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

function slices(items: readonly EntryItem[]): EntryItem[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, place) =>
    items.slice(place * batchSize, (place + 1) * batchSize),
  );
}

/** Both halves of a batch that was turned back as a whole. */
export function halvesOf(batch: SheetBatch): [SheetBatch, SheetBatch] {
  const middle = Math.ceil(batch.items.length / 2);
  const [first, second] = [batch.items.slice(0, middle), batch.items.slice(middle)];
  return [
    { ...batch, items: first, waiting: batch.waiting + second.length },
    { ...batch, items: second },
  ];
}
