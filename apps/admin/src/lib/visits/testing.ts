import type { VisitReport } from '@kompeten/domain';
import { newId } from '../device/new-id.ts';
import { itemsOf, newDraft, type VisitDraft, type VisitPhoto } from './visit-draft.ts';

/** A draft of a visit to a village's cooperative. */
export function aDraft(photos: readonly VisitPhoto[] = [], findings = 'Buku kas berhenti di bulan lalu.'): VisitDraft {
  const draft = newDraft(newId(), { mentorshipId: newId(), cooperativeName: 'Koperasi Desa Sumberejo' });
  return { ...draft, values: { ...draft.values, findings }, photos };
}

/** What waits of a draft once it is saved. */
export const waiting = (draft: VisitDraft) =>
  itemsOf(draft, draft.values as unknown as VisitReport, { visit: '28 Nov', photoOf: (index) => `Foto ${index}` });
