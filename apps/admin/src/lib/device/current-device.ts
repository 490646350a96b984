import type { Device } from './device.ts';

let current: Device | null = null;

/** The device of the account that is at work; the frame opens it before it draws a page. */
export function currentDevice(): Device {
  if (!current) throw new Error('The device is opened by the frame');
  return current;
}

/** Whether an account is at work here, and which. */
export const deviceIfOpen = (): Device | null => current;

/** Takes an account's device into use, or none. */
export function setCurrentDevice(device: Device | null): void {
  current = device;
}
