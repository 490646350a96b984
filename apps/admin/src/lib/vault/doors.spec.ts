import { describe, expect, it } from '@jest/globals';
import { closeDoor, type DoorSecret, newDeviceKey, openDoor } from './door-keys.ts';
import { afterWrong, freeTries, fullPatience, secondsToWait, triesInAll } from './pin-patience.ts';
import { randomBytes, recordName, seal, unseal, vaultKeys } from './sealed.ts';

const fewRounds = 10;
const now = 1_800_000_000_000;

describe('the doors of a vault', () => {
  it('open with the PIN and the device together, and with neither alone', async () => {
    const dataKey = randomBytes(32);
    const deviceKey = await newDeviceKey();
    const right: DoorSecret = { way: 'pin', deviceKey, pin: '482917' };
    const door = await closeDoor(right, dataKey, fewRounds);
    expect(await openDoor(right, door)).toEqual(dataKey);
    expect(await openDoor({ ...right, pin: '482918' }, door)).toBeNull();
    expect(await openDoor({ ...right, deviceKey: await newDeviceKey() }, door)).toBeNull();
    expect(await openDoor({ way: 'device', deviceKey }, door)).toBeNull();
    expect(await openDoor({ way: 'recovery', key: dataKey }, door)).toBeNull();
  });

  it('have a device key that cannot be read out', async () => {
    const key = await newDeviceKey();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('what is sealed', () => {
  it('opens only under its key, at its place, and unchanged', async () => {
    const keys = await vaultKeys(randomBytes(32));
    const sealed = await seal(keys, 'here', { judgement: 'K' });
    expect(await unseal(keys, 'here', sealed)).toEqual({ judgement: 'K' });
    await expect(unseal(keys, 'there', sealed)).rejects.toThrow();
    await expect(unseal(await vaultKeys(randomBytes(32)), 'here', sealed)).rejects.toThrow();
    const changed = new Uint8Array(sealed.data.slice(0));
    changed[0] = (changed[0] ?? 0) ^ 1;
    await expect(unseal(keys, 'here', { ...sealed, data: changed.buffer })).rejects.toThrow();
  });

  it('has another name in every vault', async () => {
    const [one, other] = await Promise.all([vaultKeys(randomBytes(32)), vaultKeys(randomBytes(32))]);
    expect(await recordName(one, 'cohort')).toBe(await recordName(one, 'cohort'));
    expect(await recordName(one, 'cohort')).not.toBe(await recordName(other, 'cohort'));
  });
});

describe('patience with a PIN', () => {
  it('allows some tries at once and then longer and longer waits, up to a quarter of an hour', () => {
    let patience = fullPatience;
    const waits = Array.from({ length: triesInAll }, () => {
      patience = afterWrong(patience, now);
      return secondsToWait(patience, now);
    });
    expect(waits.slice(0, freeTries)).toEqual([0, 0, 0, 0, 30]);
    expect(waits.slice(freeTries)).toEqual([60, 120, 240, 480, ...Array.from({ length: 11 }, () => 900)]);
  });

  it('is not lengthened by a clock that was set back; one set ahead ends a wait, so the tries are counted in all', () => {
    const patience = afterWrong({ wrong: 4, notBefore: 0 }, now);
    expect(secondsToWait(patience, now - 86_400_000)).toBe(30);
    expect(secondsToWait(patience, now + 30_000)).toBe(0);
  });
});
