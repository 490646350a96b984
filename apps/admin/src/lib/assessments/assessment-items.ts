import type { NewEvidence, SigningAgreement } from '@kompeten/domain';
import { newId } from '../device/new-id.ts';
import type { AssessmentItem } from '../outbox/outbox.ts';

/** Whom and what an item of an assessment is about, in the words of the outbox. */
export interface ItemPlace {
  sessionId: string;
  sessionTitle: string;
  candidacyId: string;
  who: string;
  what: string;
}

/** What is told of a recording beside its bytes. */
export interface RecordingFacts {
  type: string;
  fileName: string;
}

const waits = { state: 'waiting' as const, code: null, params: {}, tries: 0 };

/** A signed agreement as it waits. */
export function agreementItem(place: ItemPlace, event: SigningAgreement): AssessmentItem {
  const id = newId();
  return { ...place, ...waits, id, partOf: id, kind: 'agreement', event, madeAt: event.signedAt };
}

/** A piece of evidence as it waits, and after it what was recorded for it. */
export function evidenceItems(
  place: ItemPlace,
  evidence: NewEvidence,
  recording: { id: string; facts: RecordingFacts; what: string } | null,
): AssessmentItem[] {
  const { id, madeAt } = evidence;
  const common = { ...place, ...waits, partOf: id, madeAt };
  const own: AssessmentItem = { ...common, id, kind: 'evidence', event: evidence };
  if (!recording) return [own];
  return [own, { ...common, id: recording.id, kind: 'recording', event: recording.facts, what: recording.what }];
}
