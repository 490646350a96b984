import {
  type AssessmentItem,
  type EntryItem,
  type EntryKind,
  isEntry,
  isOfAssessment,
  isOfVisit,
  isPaper,
  type OutboxItem,
  type PaperItem,
  type VisitItem,
} from './outbox.ts';

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

/** A part of an assessment beside its checklist; each travels alone. */
export interface AssessmentBatch {
  kind: AssessmentItem['kind'];
  items: readonly [AssessmentItem];
}

/** A photo of a signed sheet; it travels alone. */
export interface PaperBatch {
  kind: 'paper';
  items: readonly [PaperItem];
}

/** What travels in one call. */
export type OutboxBatch = SheetBatch | VisitBatch | AssessmentBatch | PaperBatch;

/** Whether a batch holds the entries of a sheet. */
export const isSheetBatch = (batch: OutboxBatch): batch is SheetBatch => batch.items.every(isEntry);

/** Whether a batch is of a visit. */
export const isVisitBatch = (batch: OutboxBatch): batch is VisitBatch =>
  batch.kind === 'visit' || batch.kind === 'photo';

/** Whether a batch is a photo of a signed sheet. */
export const isPaperBatch = (batch: OutboxBatch): batch is PaperBatch => batch.kind === 'paper';

/** After so many answers without success an item travels alone and last, so that it holds nobody up. */
const suspectAfter = 2;

const isSuspect = ({ tries }: OutboxItem) => tries >= suspectAfter;

/**
 * What waits, as it goes out: agreements, without which no judgement is taken, then sheet by sheet, in the order in which it
 * was made, then reports of visits and evidence, then suspects alone, and at the end photos and recordings, since they take
 * longest. One whose report or evidence was turned back waits with it.
 */
export function batchesOf(items: readonly OutboxItem[]): OutboxBatch[] {
  const waiting = items.filter(({ state }) => state === 'waiting');
  const single = waiting.filter((item) => !isEntry(item));
  const agreements = single.filter(({ kind }) => kind === 'agreement');
  const reports = single.filter(({ kind }) => kind === 'visit' || kind === 'evidence');
  const files = single.filter((item) => isFile(item) && !isHeldBack(item, items));
  const { together, alone } = sheetsOf(waiting.filter(isEntry));
  const firm = (some: readonly OutboxItem[]) => some.filter((item) => !isSuspect(item)).flatMap(singleBatch);
  const suspect = (some: readonly OutboxItem[]) => some.filter(isSuspect).flatMap(singleBatch);
  return [
    ...[...firm(agreements), ...together, ...firm(reports)],
    ...[...suspect(agreements), ...alone, ...suspect(reports)],
    ...[...firm(files), ...suspect(files)],
  ];
}

const isFile = ({ kind }: OutboxItem) => kind === 'photo' || kind === 'recording' || kind === 'paper';

/** Whether a batch has to wait for another item: the photo for its report, the recording for its evidence. */
export const isHeld = (batch: OutboxBatch, items: readonly OutboxItem[]): boolean =>
  batch.items.some((item) => isFile(item) && ['waiting', 'refused'].includes(reportOf(item, items)?.state ?? ''));

/** Whether an item waits for a person: the photo or recording whose report or evidence was turned back. */
export const isHeldBack = (item: OutboxItem, items: readonly OutboxItem[]): boolean =>
  isFile(item) && item.state === 'waiting' && reportOf(item, items)?.state === 'refused';

function reportOf(item: OutboxItem, items: readonly OutboxItem[]): OutboxItem | undefined {
  if (isEntry(item) || isPaper(item)) return undefined;
  const wanted = isOfVisit(item) ? item.visitId : item.partOf;
  return items.find(({ id }) => id === wanted);
}

function singleBatch(item: OutboxItem): OutboxBatch[] {
  if (isOfVisit(item)) return [{ kind: item.kind, items: [item] }];
  if (isPaper(item)) return [{ kind: item.kind, items: [item] }];
  return isOfAssessment(item) ? [{ kind: item.kind, items: [item] }] : [];
}

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
