import { useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useOutbox } from '../../lib/device/use-device.ts';
import type { OutboxItem } from '../../lib/outbox/outbox.ts';

/** What this device holds of one thing and the register does not have: what waits, and what was turned back. */
export interface Held {
  waiting: number;
  refused: number;
}

/** Counts what the device holds of one thing, as the line about the device does. */
export function useHeld(isOf: (item: OutboxItem) => boolean): Held {
  const items = useOutbox().filter(isOf);
  const count = (state: OutboxItem['state']) => items.filter((item) => item.state === state).length;
  return { waiting: count('waiting'), refused: count('refused') };
}

/** Whether a thing may not be taken off the device yet. */
export const isHeld = ({ waiting, refused }: Held): boolean => waiting + refused > 0;

/** What the device holds of one thing, in words; nothing where it holds nothing. */
export function HeldHere({ held: { waiting, refused } }: { held: Held }) {
  const { line, work } = useFieldMessages().devices;
  const parts = [...(refused > 0 ? [line.refused(refused)] : []), ...(waiting > 0 ? [work.waiting(waiting)] : [])];
  return parts.length > 0 ? <Text fw={600}>{parts.join(' · ')}</Text> : null;
}
