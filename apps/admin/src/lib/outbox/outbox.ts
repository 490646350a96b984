/** What is entered into a sheet. */
export type EntryKind = 'grade' | 'attendance';

/** A report of a visit to a cooperative, and each of its photos. */
export type VisitKind = 'visit' | 'photo';

/** What an item of the outbox is about. */
export type OutboxKind = EntryKind | VisitKind;

/** Where an item stands: on its way, turned back by the register, or arrived after what it is about was closed. */
export type OutboxState = 'waiting' | 'refused' | 'late';

/** One thing that was made on this device and that the register does not have yet. */
interface Waiting {
  /** The id of the event, by which the register knows a repeat. */
  id: string;
  /** Whom it is about: the trainee, or the cooperative. */
  who: string;
  /** What it is about in short words: the unit, the session, the day of the visit. */
  what: string;
  /** The event as it travels; of a photo, what is known of it beside its bytes. */
  event: unknown;
  /** The device's own clock. */
  madeAt: string;
  state: OutboxState;
  /** Why it was turned back. */
  code: string | null;
  params: Record<string, unknown>;
  /** How often the register answered without taking it. */
  tries: number;
}

/** An entry into a sheet. */
export interface EntryItem extends Waiting {
  kind: EntryKind;
  cohortId: string;
  cohortTitle: string;
  /** The cell of the sheet. */
  key: string;
}

/** A report or a photo of a visit; the id of a report is that of the visit, and a photo goes after it. */
export interface VisitItem extends Waiting {
  kind: VisitKind;
  visitId: string;
  mentorshipId: string;
}

/** One thing that waits for the register. */
export type OutboxItem = EntryItem | VisitItem;

/** Whether an item belongs to a visit. */
export const isOfVisit = (item: OutboxItem): item is VisitItem => item.kind === 'visit' || item.kind === 'photo';

/** The photos that go with a report, and with it only. */
export const photosWith = (report: VisitItem, items: readonly OutboxItem[]): VisitItem[] =>
  items.filter((item): item is VisitItem => isOfVisit(item) && item.kind === 'photo' && item.visitId === report.id);

/** The events of one account on this device that wait for the register, in the order in which they were made. */
export interface Outbox {
  /** Whether the device keeps the items over a reload; false where the browser gives no safe place. */
  readonly kept: boolean;
  /** Resolved: the items are written down and outlive a crash. They are listed at once, before that. */
  add(items: readonly OutboxItem[]): Promise<void>;
  /** The same array until something changes, so that a page may compare it. */
  list(): readonly OutboxItem[];
  /** How many items lie on the device that its disk has damaged; they are kept, and say nothing any more. */
  unreadable(): number;
  of(kind: EntryKind, cohortId: string): readonly EntryItem[];
  /** Whether an item outlives a crash by now; told to whoever has subscribed. Where nothing is kept, nothing is waited for. */
  isWritten(id: string): boolean;
  /** Notes an answer that left the items here; counts one more try. */
  mark(
    ids: readonly string[],
    state: OutboxState,
    code: string | null,
    params?: Record<string, unknown>,
  ): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Lets go of items that the device has put elsewhere in one act; nothing of them is removed. */
  release(ids: readonly string[]): Promise<void>;
  subscribe(listener: () => void): () => void;
}
