import type { ChecklistUnit, NewEvidence } from '@kompeten/domain';
import { drawnSmall } from '@kompeten/ui';
import { evidenceItems, type ItemPlace } from '../../lib/assessments/assessment-items.ts';
import { keepRecording } from '../../lib/assessments/recordings.ts';
import type { Device } from '../../lib/device/device.ts';
import { newId } from '../../lib/device/new-id.ts';

/** What is being put together as evidence. */
export interface EvidenceDraft {
  kind: NewEvidence['kind'];
  method: NewEvidence['method'];
  criteria: readonly string[];
  valid: boolean;
  authentic: boolean;
  current: boolean;
  sufficient: boolean;
  note: string;
  attached: { kind: 'photo' | 'sound'; content: Blob } | null;
}

/** Evidence of what is seen, for the whole unit, of which nothing is found yet. */
export const blankEvidence = (unit: ChecklistUnit): EvidenceDraft => ({
  ...{ kind: 'direct', method: 'observation', note: '', attached: null },
  criteria: unit.criteria.map(({ number }) => number),
  ...{ valid: false, authentic: false, current: false, sufficient: false },
});

/** A photo made small; null where the browser cannot draw it. */
export async function photoOf(file: Blob): Promise<EvidenceDraft['attached']> {
  const content = await drawnSmall(file);
  return content && { kind: 'photo', content };
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
};

/** Keeps evidence on the device: what was recorded first, then what is said of it; sent as soon as there is a way. */
export async function saveEvidence(
  device: Device,
  place: ItemPlace & { unitCode: string; fileWord: string },
  { criteria, note, attached, ...said }: EvidenceDraft,
): Promise<void> {
  const { unitCode, fileWord, ...about } = place;
  const [id, fileId] = [newId(), newId()];
  if (attached) await keepRecording(device.vault, fileId, new Uint8Array(await attached.content.arrayBuffer()));
  const evidence: NewEvidence = {
    ...{ ...said, id, candidacyId: about.candidacyId, file: attached?.kind ?? 'none', note: note.trim() || null },
    criteria: criteria.map((number) => `${unitCode} ${number}`),
    ...{ madeAt: new Date().toISOString(), deviceId: device.id },
  };
  const type = attached?.content.type ?? '';
  const recording = attached && {
    ...{ id: fileId, what: fileWord },
    facts: { type, fileName: `${fileId}.${endings[type] ?? 'bin'}` },
  };
  await device.outbox.add(evidenceItems(about, evidence, recording));
  device.send();
}
