import type { Device } from './device.ts';

let current: Device | null = null;
/** The one that was there last, for pages that are drawn once more while they go away. */
let last: Device | null = null;
const listeners = new Set<() => void>();

/** The device of the account that is at work; the frame opens it before it draws a page. */
export function currentDevice(): Device {
  if (!current) throw new Error('The device is opened by the frame');
  return current;
}

/** Whether an account is at work here, and which. */
export const deviceIfOpen = (): Device | null => current;

/** What pages are drawn with: the device at work, and for a moment after the end of the work the one that was. */
export function deviceOnPage(): Device {
  if (!last) throw new Error('The device is opened by the frame');
  return last;
}

/** Tells when another account takes the device into use. */
export function onDevice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Takes an account's device into use, or none. */
export function setCurrentDevice(device: Device | null): void {
  current = device;
  if (!device) return;
  last = device;
  for (const listener of listeners) listener();
}
