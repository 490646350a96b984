import { assessmentEvidence, type CallOptions, judgements } from '@kompeten/contract';
import type { NewEvidence, SentJudgementStatement, SigningAgreement } from '@kompeten/domain';
import { api } from '../api.ts';
import type { PostingDevice } from '../device/device.ts';
import type { AssessmentItem } from '../outbox/outbox.ts';
import type { SheetBatch } from '../outbox/outbox-batches.ts';
import type { BatchOutcome } from '../outbox/outbox-outcome.ts';
import type { RecordingFacts } from './assessment-items.ts';
import { recordingOf } from './recordings.ts';

/** Brings judgements of a session to the register. */
export async function postJudgements(
  deviceId: string,
  { cohortId: sessionId, items, waiting }: SheetBatch,
  options: CallOptions,
): Promise<BatchOutcome> {
  // Who put an event into the outbox has said by `kind` what it is.
  const events = items.map(({ event }) => event as SentJudgementStatement);
  const body = { deviceId, deviceNow: new Date().toISOString(), waiting, events };
  const answer = await api.call(judgements.sendJudgementEvents, { params: { sessionId }, body }, options);
  const { results, judgements: cells, clockSkewSeconds } = answer;
  return {
    kind: 'answered',
    results,
    answer: { kind: 'judgement', cohortId: sessionId, cells, clockSkewSeconds },
  };
}

/** Brings a signed agreement, evidence, or what was recorded for it to the register; each is known there by its id. */
export async function postAssessment(
  device: PostingDevice,
  item: AssessmentItem,
  options: CallOptions,
): Promise<BatchOutcome> {
  const { candidacyId, event } = item;
  const params = { candidacyId };
  if (item.kind === 'agreement') {
    await api.call(judgements.signAgreement, { params, body: event as SigningAgreement }, options);
    return arrived(item, false);
  }
  if (item.kind === 'evidence') {
    const { late } = await api.call(
      assessmentEvidence.addAssessmentEvidence,
      { params, body: event as NewEvidence },
      options,
    );
    return arrived(item, late);
  }
  const content = await recordingOf(device.vault, item.id);
  // The bytes are damaged or gone: nothing can be sent, and the person is told.
  if (!content) return { kind: 'refused', code: 'evidence.not_found', params: {} };
  const { type, fileName } = event as RecordingFacts;
  const file = new Blob([content], { type });
  const place = { candidacyId, evidenceId: item.partOf };
  await api.call(assessmentEvidence.addAssessmentEvidenceFile, { params: place, file, fileName }, options);
  return arrived(item, false);
}

function arrived({ id, sessionId, candidacyId, kind }: AssessmentItem, late: boolean): BatchOutcome {
  return {
    kind: 'answered',
    results: [{ eventId: id, outcome: late ? 'late' : 'recorded' }],
    answer: { kind: 'assessment', sessionId, candidacyId, arrived: kind },
  };
}
