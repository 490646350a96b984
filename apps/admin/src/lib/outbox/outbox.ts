/** What is entered into a sheet: of a cohort, or the checklist of an assessment session. */
export type EntryKind = 'grade' | 'attendance' | 'judgement';

/** A report of a visit to a cooperative, and each of its photos. */
export type VisitKind = 'visit' | 'photo';

/** A signed agreement to be assessed, a piece of evidence, and what was photographed or recorded for it. */
export type AssessmentKind = 'agreement' | 'evidence' | 'recording';

/** What an item of the outbox is about. */
export type OutboxKind = EntryKind | VisitKind | AssessmentKind | 'paper';

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
  /** Whose sheet it is: the cohort, or the assessment session. */
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

/** A part of an assessment beside its checklist; the id of evidence is its own, and a recording goes after its evidence. */
export interface AssessmentItem extends Waiting {
  kind: AssessmentKind;
  sessionId: string;
  sessionTitle: string;
  candidacyId: string;
  /** Of a recording the evidence it belongs to, else the item itself. */
  partOf: string;
}

/** A photo of a signed attendance sheet; its bytes lie beside, under its id. */
export interface PaperItem extends Waiting {
  kind: 'paper';
  cohortId: string;
  cohortTitle: string;
  sessionId: string;
}

/** One thing that waits for the register. */
export type OutboxItem = EntryItem | VisitItem | AssessmentItem | PaperItem;

/** Whether an item is a photo of a signed attendance sheet. */
export const isPaper = (item: OutboxItem): item is PaperItem => item.kind === 'paper';

/** Whether an item is an entry into a sheet. */
export const isEntry = (item: OutboxItem): item is EntryItem =>
  item.kind === 'grade' || item.kind === 'attendance' || item.kind === 'judgement';

/** Whether an item is a part of an assessment beside its checklist. */
export const isOfAssessment = (item: OutboxItem): item is AssessmentItem =>
  item.kind === 'agreement' || item.kind === 'evidence' || item.kind === 'recording';

/** Whether an item belongs to a visit. */
export const isOfVisit = (item: OutboxItem): item is VisitItem => item.kind === 'visit' || item.kind === 'photo';

/** The photos that go with a report, and with it only. */
export const photosWith = (report: VisitItem, items: readonly OutboxItem[]): VisitItem[] =>
  items.filter((item): item is VisitItem => isOfVisit(item) && item.kind === 'photo' && item.visitId === report.id);

/** The photos and recordings that go with a report or a piece of evidence, and with it only. */
export const filesWith = (item: OutboxItem, items: readonly OutboxItem[]): OutboxItem[] => {
  if (isOfVisit(item)) return item.kind === 'visit' ? photosWith(item, items) : [];
  if (!isOfAssessment(item) || item.kind !== 'evidence') return [];
  return items.filter((other) => isOfAssessment(other) && other.kind === 'recording' && other.partOf === item.id);
};

/** The events of one account on this device that wait for the register, in the order in which they were made. */
export interface Outbox {
  /** Whether the device keeps the items over a reload; false where the browser gives no safe place. */
  readonly kept: boolean;
  /** Resolved: the items are written down and outlive a crash. They are listed at once, before that. */
  add(items: readonly OutboxItem[]): Promise<void>;
  /** The same array until something changes, so that a page may compare it. */
  list(): readonly OutboxItem[];
  /** The items that the disk of the device has damaged, by their ids; they are kept until a person lets go of them. The same array until that changes. */
  unreadable(): readonly string[];
  of(kind: EntryKind, cohortId: string): readonly EntryItem[];
  /** Whether an item outlives a crash by now; told to whoever has subscribed. Where nothing is kept, nothing is waited for. */
  isWritten(id: string): boolean;
  /** Whether the device refused to write an item down: it is lost with the page unless a later try succeeds. */
  isUnkept(id: string): boolean;
  /** Notes an answer that left the items here, and counts one more try; waiting without a code: a person sends them again, and the tries begin anew. */
  mark(
    ids: readonly string[],
    state: OutboxState,
    code: string | null,
    params?: Record<string, unknown>,
  ): Promise<void>;
  /** Removes items, damaged ones too. */
  remove(ids: readonly string[]): Promise<void>;
  /** Lets go of items that the device has put elsewhere in one act; nothing of them is removed. */
  release(ids: readonly string[]): Promise<void>;
  subscribe(listener: () => void): () => void;
}
