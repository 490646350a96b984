import { calls } from '@kompeten/contract';
import type { SentAttendanceStatement, SentGradeStatement } from '@kompeten/domain';
import { api } from '../api.ts';
import { noteSignedOut } from '../connection.ts';
import type { OutboxBatch } from '../outbox/outbox-batches.ts';
import { type BatchOutcome, outcomeOfError } from '../outbox/outbox-outcome.ts';
import { deviceIfOpen } from './current-device.ts';
import type { Device } from './device.ts';

/** A village's network may be slow; one that says nothing at all for so long is none. */
const patienceMs = 60_000;

/** Brings one batch to the register. */
export async function postBatch(device: Pick<Device, 'id' | 'accountId'>, batch: OutboxBatch): Promise<BatchOutcome> {
  const outcome = await send(device.id, batch).catch(outcomeOfError);
  // Whoever works here meanwhile has a session of their own.
  if (outcome.kind === 'signed_out' && deviceIfOpen()?.accountId === device.accountId) noteSignedOut();
  return outcome;
}

async function send(deviceId: string, { kind, cohortId, items, waiting }: OutboxBatch): Promise<BatchOutcome> {
  const report = { deviceId, deviceNow: new Date().toISOString(), waiting };
  const params = { cohortId };
  const options = { signal: AbortSignal.timeout(patienceMs) };
  // Who put an event into the outbox has said by `kind` what it is.
  if (kind === 'grade') {
    const events = items.map(({ event }) => event as SentGradeStatement);
    const answer = await api.call(calls.sendGradeEvents, { params, body: { ...report, events } }, options);
    return { kind: 'answered', ...answer, cells: answer.grades };
  }
  const events = items.map(({ event }) => event as SentAttendanceStatement);
  const answer = await api.call(calls.sendAttendanceEvents, { params, body: { ...report, events } }, options);
  return { kind: 'answered', ...answer, cells: answer.entries };
}
