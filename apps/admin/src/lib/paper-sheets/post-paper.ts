import { attendance, type CallOptions } from '@kompeten/contract';
import { api } from '../api.ts';
import { recordingOf } from '../assessments/recordings.ts';
import type { PostingDevice } from '../device/device.ts';
import type { PaperItem } from '../outbox/outbox.ts';
import type { BatchOutcome } from '../outbox/outbox-outcome.ts';
import type { PaperFacts } from './keep-sheet.ts';

/** Brings a photo of a signed sheet to the register; it is known there by its id. */
export async function postPaper(device: PostingDevice, item: PaperItem, options: CallOptions): Promise<BatchOutcome> {
  const { id, cohortId, sessionId, event } = item;
  const content = await recordingOf(device.vault, id);
  // The bytes are damaged or gone: nothing can be sent, and the person is told.
  if (!content) return { kind: 'refused', code: 'attendance.sheet_not_found', params: {} };
  // Who put it into the outbox has said by `kind` what it is.
  const { type, fileName } = event as PaperFacts;
  const params = { cohortId, sessionId, sheetId: id };
  const file = new Blob([content], { type });
  const sheet = await api.call(attendance.keepPaperSheet, { params, file, fileName }, options);
  return {
    kind: 'answered',
    results: [{ eventId: id, outcome: 'recorded' }],
    answer: { kind: 'paper', cohortId, sheet },
  };
}
