import { devices, Problem } from '@kompeten/contract';
import { api } from '../api.ts';
import { deviceWord } from '../vault/known-accounts.ts';
import { currentDevice } from './current-device.ts';
import { defaultLabel } from './device-label.ts';
import { newerKit } from './take-cells.ts';

/** What people call this device; they see it in the list of devices of a cohort. */
export const deviceLabel = (): Promise<string> => deviceWord('label', () => defaultLabel(navigator.userAgent));

/** Prepares a cohort for work without a network, or fetches it anew: the register learns of the device, the device of the cohort. */
export async function prepareCohort(cohortId: string): Promise<void> {
  const device = currentDevice();
  const label = await deviceLabel();
  const params = { cohortId, deviceId: device.id };
  await api.call(devices.prepareDevice, { params, body: { label, deviceNow: new Date().toISOString() } });
  const kit = await api.call(devices.getFieldKit, { params: { cohortId } });
  const kept = await device.kits.get(cohortId);
  await device.kits.put(cohortId, kept ? newerKit(kept.kit, kit) : kit);
  // Asks the browser not to clear this away when space runs short; it may say no, and the page then tells.
  await navigator.storage?.persist?.();
}

/** Takes a cohort off the device; the register expects nothing more from it. */
export async function removeCohort(cohortId: string): Promise<void> {
  const device = currentDevice();
  try {
    await api.call(devices.releaseDevice, { params: { cohortId, deviceId: device.id } });
  } catch (error) {
    // Somebody released the device before, or the cohort is out of reach: then nothing is expected from it either.
    if (!(error instanceof Problem) || ![403, 404].includes(error.status)) throw error;
  }
  await device.kits.remove(cohortId);
}
