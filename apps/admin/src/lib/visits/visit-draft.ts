import type { VisitReport } from '@kompeten/domain';
import { dayOfInstant } from '@kompeten/ui';
import type { VisitItem } from '../outbox/outbox.ts';

/** What is typed of a report; its photos are told apart, since the device sends them after it. */
export type VisitValues = Omit<VisitReport, 'followUpMonths' | 'place'> & {
  followUpMonths: number | '';
  place: string;
};

/** A photo of a visit as the device keeps it: made small, and sealed. */
export interface VisitPhoto {
  id: string;
  /** What it takes. */
  bytes: number;
}

/** A report as typed so far. Its id is the visit's, from the first letter until the register has it. */
export interface VisitDraft {
  id: string;
  mentorshipId: string;
  cooperativeName: string;
  values: VisitValues;
  photos: readonly VisitPhoto[];
  /** When it was changed last; by the device's clock. */
  changedAt: string;
}

/** A report that nothing is typed of yet. */
export function newDraft(
  id: string,
  { mentorshipId, cooperativeName }: { mentorshipId: string; cooperativeName: string },
) {
  const now = new Date().toISOString();
  const values: VisitValues = {
    ...{ id, visitedOn: dayOfInstant(now), mode: 'on_site', place: '', followUpMonths: '', checklist: {} },
    ...{ findings: '', settled: [], nextSteps: [], photoIds: [] },
  };
  return { id, mentorshipId, cooperativeName, values, photos: [], changedAt: now } satisfies VisitDraft;
}

/** What people call a report and its photos. */
export interface VisitNames {
  visit: string;
  photoOf(index: number): string;
}

/** A photo as it waits: its bytes lie beside, under its id. */
interface PhotoEvent {
  bytes: number;
}

/** What waits in the outbox of a finished report: the report, and after it each photo. */
export function itemsOf(draft: VisitDraft, report: VisitReport, names: VisitNames): VisitItem[] {
  const { id: visitId, mentorshipId, cooperativeName: who, photos } = draft;
  const waits = { state: 'waiting' as const, code: null, params: {}, tries: 0, madeAt: new Date().toISOString() };
  const common = { ...waits, visitId, mentorshipId, who };
  return [
    { ...common, id: visitId, kind: 'visit', what: names.visit, event: report },
    ...photos.map(
      ({ id, bytes }, place): VisitItem => ({
        ...common,
        ...{ id, kind: 'photo', what: names.photoOf(place + 1), event: { bytes } satisfies PhotoEvent },
      }),
    ),
  ];
}

/** A report that was turned back, as a draft again, with the photos that wait for it. */
export function draftOf(report: VisitItem, photos: readonly VisitItem[]): VisitDraft {
  // Who put them into the outbox has said by `kind` what they are.
  const { followUpMonths, place, ...values } = report.event as VisitReport;
  return {
    ...{ id: report.id, mentorshipId: report.mentorshipId, cooperativeName: report.who, changedAt: report.madeAt },
    values: { ...values, followUpMonths: followUpMonths ?? '', place: place ?? '' },
    photos: photos.map(({ id, event }) => ({ id, bytes: (event as PhotoEvent).bytes })),
  };
}

/** What can still be read of a draft that the disk has damaged: for eyes, and for being written anew. */
export interface DraftRemains {
  mentorshipId: string | null;
  cooperativeName: string | null;
  visitedOn: string | null;
  /** When it was changed last; by the device's clock. */
  changedAt: string | null;
  /** Texts as far as they go, with an ellipsis where letters are broken. */
  place: string;
  findings: string;
  nextSteps: readonly string[];
  photos: readonly string[];
}

/** A photo that was just taken. */
export interface NewPhoto {
  id: string;
  content: Uint8Array<ArrayBuffer>;
}

/** The reports that are being written on this device, and the bytes of photos, of one account. */
export interface VisitStore {
  /** The drafts, the one changed last first; those that have gone into the outbox are none any more. */
  all(): Promise<VisitDraft[]>;
  get(id: string): Promise<VisitDraft | null>;
  /** The drafts that the disk has damaged, by their ids; they stay until a person throws them away. */
  damaged(): Promise<string[]>;
  /** What can still be read of one of them. */
  remains(id: string): Promise<DraftRemains>;
  /** Writes a draft down, in one act with a photo that comes to it or leaves it. Resolved: it outlives a crash. */
  keep(draft: VisitDraft, change?: { add?: NewPhoto; remove?: string }): Promise<void>;
  /** Throws a draft away with its photos. */
  remove(draft: { id: string; photos: readonly Pick<VisitPhoto, 'id'>[] }): Promise<void>;
  /** The bytes of a photo; null where the disk has damaged them. */
  photo(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Makes a draft of what waits in the outbox, in one act. */
  takeBack(draft: VisitDraft, ids: readonly string[]): Promise<void>;
}
