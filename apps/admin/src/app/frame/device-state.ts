import { useFieldMessages } from '@kompeten/ui';
import { useDeferredValue, useSyncExternalStore } from 'react';
import { useDevice, useOutbox, usePinSet, useStanding, useUnreadable } from '../../lib/device/use-device.ts';
import { fieldWork } from '../../lib/field-workers.ts';
import { useActor } from '../../lib/session.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { type DeviceState, deviceSays } from './device-says.ts';

/** Whether the line about the device is shown: to those who work in the field, and to everybody when something is up. */
export function useDeviceLineShown(): boolean {
  const { may } = useActor();
  const { outbox } = useDevice();
  const pinSet = usePinSet();
  // Only whether something is there: the frame is not drawn anew at every entry.
  const holds = useSyncExternalStore(outbox.subscribe, () => outbox.list().length + outbox.unreadable().length > 0);
  const connection = useConnection();
  return fieldWork.some((one) => may(one)) || pinSet || holds || connection !== 'online';
}

/** How this device stands, in words. */
export function useDeviceState(): DeviceState {
  const words = useFieldMessages().devices.line;
  const connection = useConnection();
  const listed = useOutbox();
  // Typing goes first, counting after; but that nothing is left is said of this very moment.
  const counted = useDeferredValue(listed);
  const items = counted.length === 0 ? listed : counted;
  const { outbox } = useDevice();
  const { trouble } = useStanding();
  const unreadable = useUnreadable().length;
  return deviceSays(words, { items, outbox, unreadable, connection, trouble });
}
