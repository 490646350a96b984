import { devices } from '@kompeten/contract';
import type { SessionUser } from '@kompeten/domain';
import { api } from '../api.ts';
import { recoveryBytes } from '../vault/door-keys.ts';
import { deviceWord, knownAccounts, rememberAccount } from '../vault/known-accounts.ts';
import { vaultKeys } from '../vault/sealed.ts';
import { SealedVault } from '../vault/sealed-vault.ts';
import type { KnownAccount } from '../vault/vault.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { openByDevice, openByPin, openByRecovery, PinRefused } from '../vault/vault-doors.ts';
import { newId } from './new-id.ts';

type DataKey = Uint8Array<ArrayBuffer>;

/** Whether this browser can keep anything safely: that takes https (or this very machine) and a database. */
export const canKeep = (): boolean => globalThis.isSecureContext === true && 'indexedDB' in globalThis;

/** The name by which the register knows this device; random, the same for everybody who works on it. */
export function deviceId(): Promise<string> {
  return deviceWord('id', () => {
    // The name that earlier versions kept elsewhere goes on.
    const earlier = localStorage.getItem('kompeten.device');
    return earlier ?? newId();
  });
}

/** What this account's key at the register opens. */
export async function askRecoveryKey(): Promise<DataKey> {
  const params = { deviceId: await deviceId() };
  return recoveryBytes((await api.call(devices.keepDeviceKey, { params })).key);
}

async function opened(
  accountId: string,
  take: (disk: Awaited<ReturnType<typeof openDisk>>) => Promise<DataKey | null>,
) {
  const disk = await openDisk(accountId);
  try {
    const dataKey = await take(disk);
    if (!dataKey) {
      disk.close();
      return null;
    }
    const [visits, assessments] = await Promise.all([openVisitDisk(accountId), openAssessmentDisk(accountId)]);
    return new SealedVault(accountId, disk, visits, assessments, await vaultKeys(dataKey));
  } catch (error) {
    disk.close();
    throw error;
  }
}

/** Opens the vault of somebody who has just signed in, where no PIN locks it; makes one at the first visit. */
export async function openFor(user: SessionUser): Promise<SealedVault | null> {
  const vault = await opened(user.id, openByDevice);
  if (vault) await remember({ id: user.id, fullName: user.fullName, pinSet: false }, vault, user);
  return vault;
}

/** Who works here now, with the roles that the register named last, and their open vault. */
export interface Unlocked {
  user: SessionUser;
  vault: SealedVault;
}

/** Opens a vault with the PIN. Throws a `PinRefused` where it is another one. */
export async function unlockWithPin(account: KnownAccount, pin: string): Promise<Unlocked> {
  const vault = await opened(account.id, (disk) => openByPin(disk, pin, Date.now));
  const user = await vault?.user();
  if (!vault || !user) throw new PinRefused('wrong', 0);
  return { user, vault };
}

/** Opens the vault of somebody who has just given their password, whatever the PIN was. */
export async function recover(user: SessionUser): Promise<SealedVault | null> {
  const key = await askRecoveryKey();
  return opened(user.id, (disk) => openByRecovery(disk, key));
}

/** Writes down who works here, for the next start without a network. */
export async function remember(account: KnownAccount, vault: SealedVault, user: SessionUser): Promise<void> {
  await vault.keepUser(user);
  await rememberAccount(account);
}

/** Whether a PIN locks what this account has on this device. */
export const knownAccount = async (id: string): Promise<KnownAccount | undefined> =>
  (await knownAccounts()).find((account) => account.id === id);
