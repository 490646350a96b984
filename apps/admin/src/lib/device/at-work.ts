import type { SessionUser } from '@kompeten/domain';
import { noteSignedIn } from '../connection.ts';
import { queryClient } from '../query.ts';
import { keepSession } from '../session.ts';
import { closeTyped, openTyped } from '../typed.ts';
import type { SealedVault } from '../vault/sealed-vault.ts';
import { deviceIfOpen, setCurrentDevice } from './current-device.ts';
import { LocalDevice } from './local-device.ts';
import { newId } from './new-id.ts';
import { deviceId } from './open-vault.ts';

type Leave = () => void;
let leaving: Leave[] = [];
let beginnings: ((device: LocalDevice) => Leave)[] = [];

/** Registers what goes on as long as somebody works on the device; it answers how it ends. */
export function whileAtWork(begin: (device: LocalDevice) => Leave): void {
  beginnings = [...beginnings, begin];
}

/** The device of whoever is at work, with what only its own acts need. */
export function localDevice(): LocalDevice | null {
  const device = deviceIfOpen();
  return device instanceof LocalDevice ? device : null;
}

/** Somebody begins to work on this device: with their vault, or without one where the browser keeps nothing, for whatever fault. */
export async function beginWork(
  user: SessionUser,
  vault: SealedVault | null,
  pinSet: boolean,
  fault: unknown = null,
): Promise<void> {
  await endWork();
  const id = vault ? await deviceId() : newId();
  const device = new LocalDevice(id, user.id, vault, pinSet, fault);
  await Promise.all([device.outbox.load(), openTyped(vault?.typed ?? null)]);
  setCurrentDevice(device);
  keepSession({ user });
  leaving = beginnings.map((begin) => begin(device));
  device.send();
}

/** Nobody works here any more; nothing of the person stays in memory. */
export async function endWork(): Promise<void> {
  const device = localDevice();
  if (!device) return;
  for (const leave of leaving) leave();
  leaving = [];
  // Told while pages that are drawn once more still know whose they are; what ran out meanwhile is let go of at the end.
  noteSignedIn();
  closeTyped();
  await device.close();
  setCurrentDevice(null);
  queryClient.clear();
  noteSignedIn();
}
