import type { Device } from '../device/device.ts';
import { memoryVisits } from './memory-visits.ts';
import { SealedVisits } from './sealed-visits.ts';
import type { VisitStore } from './visit-draft.ts';

const stores = new WeakMap<object, VisitStore>();

/** The drafts of whoever works on a device; in memory alone where the browser has no safe place. */
export function visitStoreOf(device: Pick<Device, 'vault'>): VisitStore {
  const { vault } = device;
  const known = stores.get(vault ?? device);
  if (known) return known;
  const store = vault ? new SealedVisits(vault) : memoryVisits();
  stores.set(vault ?? device, store);
  return store;
}
