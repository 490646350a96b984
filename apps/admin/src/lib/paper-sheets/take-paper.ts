import { devices } from '@kompeten/contract';
import type { PaperAnswer } from '../outbox/outbox-answer.ts';
import { refresh } from '../query.ts';
import type { KitStore } from '../vault/vault.ts';

/** Notes on the device that a photo has arrived; before it leaves the outbox, so that it is in one list or the other. */
export async function keepPaper(kits: KitStore, { cohortId, sheet }: PaperAnswer): Promise<void> {
  const kept = await kits.get(cohortId);
  if (!kept) return;
  const others = (kept.kit.paperSheets ?? []).filter(({ id }) => id !== sheet.id);
  await kits.put(cohortId, { ...kept.kit, paperSheets: [...others, sheet] }, kept.fetchedAt);
}

/** Has the open sheets ask for what followed from it. */
export function showPaper(_: PaperAnswer): void {
  void refresh(devices.getFieldKit);
}
