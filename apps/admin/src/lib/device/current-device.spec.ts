import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import { deviceIfOpen, deviceOnPage, setCurrentDevice } from './current-device.ts';
import type { Device } from './device.ts';
import { nobodysDevice } from './nobodys-device.ts';

describe('the end of the work on a device', () => {
  it('leaves pages that are drawn once more something to draw with, and nothing of the person', async () => {
    const outbox = new KeptOutbox(null);
    const ani: Device = { ...nobodysDevice, id: 'd', accountId: 'ani', outbox, pinSet: true };
    setCurrentDevice(ani);
    expect(deviceOnPage()).toBe(ani);
    setCurrentDevice(null);
    expect(deviceIfOpen()).toBeNull();
    const left = deviceOnPage();
    expect([left.accountId, left.outbox.list(), await left.kits.all(), left.pinSet]).toEqual(['', [], [], false]);
    expect(left.outbox).not.toBe(outbox);
    expect(deviceOnPage()).toBe(left);
  });
});
