import type { Device } from '../device/device.ts';
import { photosWith, type VisitItem } from '../outbox/outbox.ts';
import { refreshDrafts } from './use-visits.ts';
import { draftOf, type VisitDraft } from './visit-draft.ts';
import { visitStoreOf } from './visit-store.ts';

/** Takes a report that was turned back out of the outbox, with its photos, to be written on. */
export async function amend(device: Device, report: VisitItem): Promise<VisitDraft> {
  const photos = photosWith(report, device.outbox.list());
  const draft = draftOf(report, photos);
  const ids = [report, ...photos].map(({ id }) => id);
  await visitStoreOf(device).takeBack(draft, ids);
  await device.outbox.release(ids);
  await refreshDrafts();
  return draft;
}
