import type { VisitVault } from '../device/device.ts';
import { ifDamaged, openBytes, sealBytes } from '../vault/sealed.ts';

// Strict, as in the outbox: what is said to be kept outlives a dead battery.
const strict = { durability: 'strict' } as const;

const placeOf = (id: string) => `recording ${id}`;

/** What was photographed or recorded lives as long as the page, where the browser gives no safe place. */
const inMemory = new Map<string, Uint8Array<ArrayBuffer>>();

/** Keeps the bytes of a recording, sealed; resolved when they outlive a crash. They go when the register has them. */
export async function keepRecording(
  vault: VisitVault | null,
  id: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (!vault) return void inMemory.set(id, content);
  const sealed = await sealBytes(vault.keys.records, placeOf(id), content);
  const act = (await vault.assessmentDisk.opened()).transaction('photos', 'readwrite', strict);
  await Promise.all([act.store.put(sealed, id), act.done]);
}

/** The bytes of a recording; null where the disk has damaged them. */
export async function recordingOf(vault: VisitVault | null, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!vault) return inMemory.get(id) ?? null;
  const sealed = await vault.assessmentDisk.get('photos', id);
  return sealed ? openBytes(vault.keys.records, placeOf(id), sealed).catch(ifDamaged) : null;
}
