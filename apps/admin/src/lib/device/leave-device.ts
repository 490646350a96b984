import { devices, identity, Problem } from '@kompeten/contract';
import { api } from '../api.ts';
import { connection } from '../connection.ts';
import { forgetAccount } from '../vault/known-accounts.ts';
import { wipeDisk } from '../vault/vault-disk.ts';
import { endWork, localDevice } from './at-work.ts';
import { loadAnew } from './load-anew.ts';
import type { LocalDevice } from './local-device.ts';

/** How many entries would be lost if the account left the device now; late ones have arrived. */
export function wouldBeLost(): number {
  const outbox = localDevice()?.outbox;
  return outbox ? outbox.list().filter(({ state }) => state !== 'late').length + outbox.unreadable().length : 0;
}

/** How many drafts of visits would go with the account. */
export const draftsHere = async (): Promise<number> => (await localDevice()?.vault?.visitDisk.count('drafts')) ?? 0;

/** Whether leaving takes something away that a person should be asked about first. */
export const leavingTakesAway = async (): Promise<boolean> =>
  wouldBeLost() > 0 || localDevice()?.pinSet === true || (await draftsHere()) > 0;

/** The register expects nothing more from this device; where it does not answer, it will learn that the device is silent. */
async function release({ id, kits }: LocalDevice): Promise<void> {
  const prepared = await kits.all();
  const acts = [
    ...prepared.map(({ cohortId }) => api.call(devices.releaseDevice, { params: { cohortId, deviceId: id } })),
    api.call(devices.forgetDeviceKey, { params: { deviceId: id } }),
  ];
  await Promise.allSettled(acts);
}

/** Whether the session is still this account's; one that is somebody else's by now is not ended. */
async function isSignedIn(): Promise<boolean> {
  if (connection() === 'signed_out') return false;
  try {
    await api.call(identity.getSession, {});
    return true;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return false;
    throw error;
  }
}

/** Whose traces are still to be removed; a disk that refused is asked again by the next try. */
let leaving: LocalDevice | null = null;

/** Signs out and removes everything of the account from this device. Throws, and removes nothing, while the register is out of reach. */
export async function leaveDevice(): Promise<void> {
  const device = localDevice();
  if (await isSignedIn()) {
    if (device?.pinSet) await release(device);
    await api.call(identity.signOut, {});
  }
  if (device) {
    device.tell({ kind: 'wiped' });
    leaving = device;
    await endWork();
  }
  if (leaving?.vault) await wipeDisk(leaving.accountId);
  if (leaving) await forgetAccount(leaving.accountId);
  leaving = null;
  loadAnew('/admin/sign-in');
}
