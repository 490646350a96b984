import { justSignedIn } from '../session.ts';
import { rememberAccount } from '../vault/known-accounts.ts';
import { openByDevice, openByPin, openByRecovery, setDoors } from '../vault/vault-doors.ts';
import { localDevice } from './at-work.ts';
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
  const dataKey = !device.pinSet
    ? await openByDevice(disk)
    : needsCurrentPin()
      ? await openByPin(disk, current, Date.now)
      : await openByRecovery(disk, recovery);
  if (!dataKey) throw new Error('The vault did not open');
  await setDoors(disk, dataKey, pin, recovery);
  await rememberAccount({ id: device.accountId, fullName, pinSet: true });
  device.pinSet = true;
}
