import { type Tone, useFieldMessages } from '@kompeten/ui';
import { useDeferredValue, useSyncExternalStore } from 'react';
import { useDevice, useOutbox, usePinSet, useStanding, useUnreadable } from '../../lib/device/use-device.ts';
import { fieldWork } from '../../lib/field-workers.ts';
import { isHeldBack } from '../../lib/outbox/outbox-batches.ts';
import { useActor } from '../../lib/session.ts';
import { useConnection } from '../../lib/use-connection.ts';

/** Whether the line about the device is shown: to those who work in the field, and to everybody when something is up. */
export function useDeviceLineShown(): boolean {
  const { may } = useActor();
  const { outbox } = useDevice();
  const pinSet = usePinSet();
  // Only whether something is there: the frame is not drawn anew at every entry.
  const holds = useSyncExternalStore(outbox.subscribe, () => outbox.list().length + outbox.unreadable() > 0);
  const connection = useConnection();
  return fieldWork.some((one) => may(one)) || pinSet || holds || connection !== 'online';
}

interface DeviceState {
  tone: Tone;
  /** What the line says, in short parts. */
  parts: readonly string[];
  /** What is read out when it changes; nothing while all is well. */
  said: string;
  signedOut: boolean;
}

/** How this device stands, in words. */
export function useDeviceState(): DeviceState {
  const words = useFieldMessages().devices.line;
  const connection = useConnection();
  // Typing goes first, counting after.
  const items = useDeferredValue(useOutbox());
  const { outbox } = useDevice();
  const { trouble } = useStanding();
  const unreadable = useUnreadable();
  // What is being written down this very moment is not said to be kept.
  const count = (state: string) => items.filter((item) => item.state === state && outbox.isWritten(item.id)).length;
  const [waiting, refused, late] = [count('waiting'), count('refused'), count('late')];
  const away = connection === 'offline' || trouble === 'unreachable';
  const signedOut = connection === 'signed_out';
  const problems = [
    ...(away ? [words.offline] : []),
    ...(signedOut ? [words.signedOut] : []),
    ...(trouble === 'broken_off' ? [words.brokenOff] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(waiting > 0 && !outbox.kept ? [words.notKept] : []),
  ];
  // A photo whose report was turned back goes nowhere until a person has put that right.
  const going = waiting - items.filter((item) => isHeldBack(item, items)).length;
  const moving = going > 0 && !away && !signedOut;
  const sending = waiting === 0 ? [] : [moving ? words.sending(going) : words.waiting(waiting)];
  const parts = [...problems, ...sending];
  const tone = refused + unreadable > 0 ? 'bad' : problems.length > 0 ? 'warn' : waiting > 0 ? 'info' : 'good';
  return { tone, parts: parts.length > 0 ? parts : [words.sent], said: problems.join(', '), signedOut };
}
