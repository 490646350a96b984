import { attendance, type CallOptions, grading } from '@kompeten/contract';
import type { SentAttendanceStatement, SentGradeStatement } from '@kompeten/domain';
import { api } from '../api.ts';
import { noteSignedOut } from '../connection.ts';
import {
  isPaperBatch,
  isSheetBatch,
  isVisitBatch,
  type OutboxBatch,
  type SheetBatch,
} from '../outbox/outbox-batches.ts';
import { type BatchOutcome, outcomeOfError } from '../outbox/outbox-outcome.ts';
import { deviceIfOpen } from './current-device.ts';
import type { PostingDevice } from './device.ts';

/** A village's network may be slow; one that says nothing at all for so long is none. */
const patienceMs = 60_000;

/** Brings one batch to the register. */
export async function postBatch(device: PostingDevice, batch: OutboxBatch): Promise<BatchOutcome> {
  const outcome = await send(device, batch).catch(outcomeOfError);
  // Whoever works here meanwhile has a session of their own.
  if (outcome.kind === 'signed_out' && deviceIfOpen()?.accountId === device.accountId) noteSignedOut();
  return outcome;
}

async function send(device: PostingDevice, batch: OutboxBatch): Promise<BatchOutcome> {
  const options = { signal: AbortSignal.timeout(patienceMs) };
  if (isVisitBatch(batch)) return (await import('../visits/post-visit.ts')).postVisit(device, batch.items[0], options);
  if (isPaperBatch(batch))
    return (await import('../paper-sheets/post-paper.ts')).postPaper(device, batch.items[0], options);
  if (isSheetBatch(batch) && batch.kind !== 'judgement') return sendEntries(device.id, batch, options);
  const { postAssessment, postJudgements } = await import('../assessments/post-assessment.ts');
  return isSheetBatch(batch)
    ? postJudgements(device.id, batch, options)
    : postAssessment(device, batch.items[0], options);
}

async function sendEntries(
  deviceId: string,
  { kind, cohortId, items, waiting }: SheetBatch,
  options: CallOptions,
): Promise<BatchOutcome> {
  const report = { deviceId, deviceNow: new Date().toISOString(), waiting };
  const params = { cohortId };
  // Who put an event into the outbox has said by `kind` what it is.
  if (kind === 'grade') {
    const events = items.map(({ event }) => event as SentGradeStatement);
    const body = { ...report, events };
    const {
      results,
      grades: cells,
      clockSkewSeconds,
    } = await api.call(grading.sendGradeEvents, { params, body }, options);
    return { kind: 'answered', results, answer: { kind, cohortId, cells, clockSkewSeconds } };
  }
  const events = items.map(({ event }) => event as SentAttendanceStatement);
  const body = { ...report, events };
  const answer = await api.call(attendance.sendAttendanceEvents, { params, body }, options);
  const { results, entries: cells, clockSkewSeconds } = answer;
  return { kind: 'answered', results, answer: { kind, cohortId, cells, clockSkewSeconds } };
}
