import { justSignedIn } from '../session.ts';
import { rememberAccount } from '../vault/known-accounts.ts';
import type { VaultDisk } from '../vault/vault-disk.ts';
import { openByDevice, openByPin, openByRecovery, setDeviceDoor, setDoors } from '../vault/vault-doors.ts';
import { localDevice } from './at-work.ts';
import { removeCohort } from './field-work.ts';
import type { LocalDevice } from './local-device.ts';
import { askRecoveryKey } from './open-vault.ts';

/** Whether the PIN that is there must be given to set another one; whoever just gave their password need not. */
export const needsCurrentPin = (): boolean => {
  const device = localDevice();
  return device?.pinSet === true && justSignedIn() !== device.accountId;
};

/**
 * Sets the PIN that locks this account's data on this device, or another one. Takes a network once,
 * since the register keeps the key that helps after a forgotten PIN. Throws a `PinRefused` where the current one is not right.
 */
export async function choosePin(fullName: string, pin: string, current: string): Promise<void> {
  const device = localDevice();
  if (!device?.vault) throw new Error('Nothing is kept on this device');
  const { disk } = device.vault;
  const recovery = await askRecoveryKey();
  const dataKey = device.pinSet ? await lockedKey(disk, current, recovery) : await openByDevice(disk);
  if (!dataKey) throw new Error('The vault did not open');
  await setDoors(disk, dataKey, pin, recovery);
  await noteDown(device, fullName, true);
}

/**
 * Takes the PIN away, and with it the prepared cohorts, since only a PIN locks them; what waits to be sent stays.
 * Throws a `PinRefused` where the PIN is not right.
 */
export async function dropPin(fullName: string, current: string): Promise<void> {
  const device = localDevice();
  if (!device?.vault) throw new Error('Nothing is kept on this device');
  const { disk } = device.vault;
  const dataKey = await lockedKey(disk, current, await askRecoveryKey());
  if (!dataKey) throw new Error('The vault did not open');
  for (const { cohortId } of await device.kits.all()) await removeCohort(cohortId);
  for (const { mentorshipId } of await device.visitKits.all()) await device.visitKits.remove(mentorshipId);
  for (const { sessionId } of await device.assessmentKits.all()) await device.assessmentKits.remove(sessionId);
  await setDeviceDoor(disk, dataKey);
  await noteDown(device, fullName, false);
}

/** The data key of a vault that has a PIN. */
const lockedKey = (disk: VaultDisk, current: string, recovery: Uint8Array<ArrayBuffer>) =>
  needsCurrentPin() ? openByPin(disk, current, Date.now) : openByRecovery(disk, recovery);

async function noteDown(device: LocalDevice, fullName: string, pinSet: boolean): Promise<void> {
  await rememberAccount({ id: device.accountId, fullName, pinSet });
  device.notePin(pinSet);
  device.tell({ kind: 'pin', set: pinSet });
}
