import { PAPER_SHEET_BYTES } from '@kompeten/domain';
import { smallPhoto } from '@kompeten/ui';
import { keepRecording } from '../assessments/recordings.ts';
import type { Device } from '../device/device.ts';
import { newId } from '../device/new-id.ts';
import type { PaperItem } from '../outbox/outbox.ts';

/** What is told of a photo beside its bytes. */
export interface PaperFacts {
  type: string;
  fileName: string;
}

/** Which session a photo is of, in the words of the outbox. */
export type PaperPlace = Pick<PaperItem, 'cohortId' | 'cohortTitle' | 'sessionId' | 'who' | 'what'>;

/** A file that no line of a village would carry. */
export class TooLarge extends Error {}

/** Keeps a photo or PDF of a signed sheet on the device, made small and sealed, and sends it when that can be. */
export async function keepPaper(device: Device, place: PaperPlace, file: File): Promise<void> {
  const small = await smallPhoto(file);
  if (small.size > PAPER_SHEET_BYTES) throw new TooLarge();
  const id = newId();
  const facts: PaperFacts = { type: small.type, fileName: `${id}.${small.type === 'application/pdf' ? 'pdf' : 'jpg'}` };
  // The bytes first: an item whose photo is not there could never be sent.
  await keepRecording(device.vault, id, new Uint8Array(await small.arrayBuffer()));
  const waits = { state: 'waiting' as const, code: null, params: {}, tries: 0, madeAt: new Date().toISOString() };
  await device.outbox.add([{ ...place, ...waits, id, kind: 'paper', event: facts }]);
  device.send();
}
