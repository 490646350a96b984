/** What an item of the outbox is about. */
export type OutboxKind = 'grade' | 'attendance';

/** Where an item stands: on its way, turned back by the register, or arrived after the cohort was closed. */
export type OutboxState = 'waiting' | 'refused' | 'late';

/** One event that was made on this device and that the register does not have yet. */
export interface OutboxItem {
  /** The id of the event, by which the register knows a repeat. */
  id: string;
  kind: OutboxKind;
  cohortId: string;
  cohortTitle: string;
  /** The cell of the sheet. */
  key: string;
  /** The trainee's name. */
  who: string;
  /** The column in short words: the unit or the session. */
  what: string;
  /** The event as it travels. */
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
  of(kind: OutboxKind, cohortId: string): readonly OutboxItem[];
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
  subscribe(listener: () => void): () => void;
}
