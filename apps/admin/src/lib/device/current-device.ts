import type { Device } from './device.ts';
import { nobodysDevice } from './nobodys-device.ts';

let current: Device | null = null;
/** What pages are drawn with. */
let onPage: Device | null = null;
const listeners = new Set<() => void>();

/** The device of the account that is at work; the frame opens it before it draws a page. */
export function currentDevice(): Device {
  if (!current) throw new Error('The device is opened by the frame');
  return current;
}

/** Whether an account is at work here, and which. */
export const deviceIfOpen = (): Device | null => current;

/** What pages are drawn with: the device at work; while they go away after the end of the work, one that holds nothing. */
export function deviceOnPage(): Device {
  if (!onPage) throw new Error('The device is opened by the frame');
  return onPage;
}

/** Tells when another account takes the device into use. */
export function onDevice(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Takes an account's device into use, or none. */
export function setCurrentDevice(device: Device | null): void {
  current = device;
  if (device || onPage) onPage = device ?? nobodysDevice;
  if (!device) return;
  for (const listener of listeners) listener();
}
