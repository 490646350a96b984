import { useSyncExternalStore } from 'react';
import type { OutboxItem } from '../outbox/outbox.ts';
import type { OutboxStanding } from '../outbox/outbox-answer.ts';
import { deviceOnPage, onDevice } from './current-device.ts';
import type { Device } from './device.ts';

/** The device of the account that is at work; for pages inside the frame. */
export function useDevice(): Device {
  return useSyncExternalStore(onDevice, deviceOnPage);
}

/** Whether a PIN locks what this account keeps here. */
export function usePinSet(): boolean {
  const device = useDevice();
  return useSyncExternalStore(device.onPin, () => device.pinSet);
}

/** Everything that waits in the outbox of the account at work. */
export function useOutbox(): readonly OutboxItem[] {
  const { outbox } = useDevice();
  return useSyncExternalStore(outbox.subscribe, outbox.list);
}

/** The items of the outbox that the disk of the device has damaged, by their ids. */
export function useUnreadable(): readonly string[] {
  const { outbox } = useDevice();
  return useSyncExternalStore(outbox.subscribe, outbox.unreadable);
}

/** How sending stands. */
export function useStanding(): OutboxStanding {
  const device = useDevice();
  return useSyncExternalStore(device.onStanding, device.standing);
}
