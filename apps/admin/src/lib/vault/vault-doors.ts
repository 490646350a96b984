import { closeDoor, type Door, type DoorSecret, type DoorWay, newDeviceKey, openDoor } from './door-keys.ts';
import { afterWrong, fullPatience, type Patience, secondsToWait, triesInAll } from './pin-patience.ts';
import { randomBytes } from './sealed.ts';
import type { VaultDisk } from './vault-disk.ts';

type DataKey = Uint8Array<ArrayBuffer>;

/** Why a PIN did not open: it is another one, it is not yet time for the next try, or it was wrong too often for good. */
export class PinRefused extends Error {
  constructor(
    readonly reason: 'wrong' | 'wait' | 'closed',
    readonly seconds: number,
  ) {
    super(`The PIN was refused: ${reason}`);
    this.name = 'PinRefused';
  }
}

/** Which doors an account has on this device; none before its first visit. */
export const doorsOf = (disk: VaultDisk): Promise<DoorWay[]> => disk.getAllKeys('doors');

async function deviceKey(disk: VaultDisk): Promise<CryptoKey> {
  const known = await disk.get('keys', 'device');
  if (known) return known;
  const made = await newDeviceKey();
  // Two tabs may come here at once: whichever wrote first has made the key.
  const act = (await disk.opened()).transaction('keys', 'readwrite');
  const first = await act.store.get('device');
  if (!first) await act.store.put(made, 'device');
  await act.done;
  return first ?? made;
}

/** The data key by the device alone, made at the first visit; null once a PIN is set. */
export async function openByDevice(disk: VaultDisk): Promise<DataKey | null> {
  const secret: DoorSecret = { way: 'device', deviceKey: await deviceKey(disk) };
  const door = await disk.get('doors', 'device');
  if (door) return openDoor(secret, door);
  if ((await doorsOf(disk)).length > 0) return null;
  await addFirst(disk, await closeDoor(secret, randomBytes(32)));
  const first = await disk.get('doors', 'device');
  return first ? openDoor(secret, first) : null;
}

async function addFirst(disk: VaultDisk, door: Door): Promise<void> {
  const act = (await disk.opened()).transaction('doors', 'readwrite', { durability: 'strict' });
  if ((await act.store.count()) === 0) await act.store.put(door, 'device');
  await act.done;
}

/** The data key by the PIN. */
export async function openByPin(disk: VaultDisk, pin: string, now: () => number): Promise<DataKey> {
  const door = await disk.get('doors', 'pin');
  if (!door) throw new PinRefused('closed', 0);
  const patience = await countTry(disk, now());
  const dataKey = await openDoor({ way: 'pin', deviceKey: await deviceKey(disk), pin }, door);
  if (!dataKey) throw await refused(disk, patience, now());
  await disk.delete('patience', 'pin');
  return dataKey;
}

/** Counts a try before it is made, and in one act, so that neither closing the page nor a second tab gains one. */
async function countTry(disk: VaultDisk, now: number): Promise<Patience> {
  const act = (await disk.opened()).transaction('patience', 'readwrite');
  const patience = (await act.store.get('pin')) ?? fullPatience;
  const wait = secondsToWait(patience, now);
  if (wait > 0) throw new PinRefused('wait', wait);
  const next = afterWrong(patience, now);
  await act.store.put(next, 'pin');
  await act.done;
  return next;
}

/** After the last try the door is taken away; the one behind the password stays. */
async function refused(disk: VaultDisk, patience: Patience, now: number): Promise<PinRefused> {
  if (patience.wrong < triesInAll) return new PinRefused('wrong', secondsToWait(patience, now));
  await disk.delete('doors', 'pin');
  return new PinRefused('closed', 0);
}

/** The data key by the key that the register keeps for this account and device. */
export async function openByRecovery(disk: VaultDisk, key: DataKey): Promise<DataKey | null> {
  const door = await disk.get('doors', 'recovery');
  return door ? openDoor({ way: 'recovery', key }, door) : null;
}

/** Sets a PIN: from now on the device alone opens nothing. All doors change in one act. */
export async function setDoors(disk: VaultDisk, dataKey: DataKey, pin: string, recovery: DataKey): Promise<void> {
  const doors = {
    pin: await closeDoor({ way: 'pin', deviceKey: await deviceKey(disk), pin }, dataKey),
    recovery: await closeDoor({ way: 'recovery', key: recovery }, dataKey),
  };
  const act = (await disk.opened()).transaction(['doors', 'patience'], 'readwrite', { durability: 'strict' });
  const store = act.objectStore('doors');
  await Promise.all([
    store.put(doors.pin, 'pin'),
    store.put(doors.recovery, 'recovery'),
    store.delete('device'),
    act.objectStore('patience').delete('pin'),
    act.done,
  ]);
}

/** Takes the PIN away: the device alone opens again. All doors change in one act. */
export async function setDeviceDoor(disk: VaultDisk, dataKey: DataKey): Promise<void> {
  const door = await closeDoor({ way: 'device', deviceKey: await deviceKey(disk) }, dataKey);
  const act = (await disk.opened()).transaction(['doors', 'patience'], 'readwrite', { durability: 'strict' });
  const store = act.objectStore('doors');
  await Promise.all([
    store.put(door, 'device'),
    store.delete('pin'),
    store.delete('recovery'),
    act.objectStore('patience').delete('pin'),
    act.done,
  ]);
}
