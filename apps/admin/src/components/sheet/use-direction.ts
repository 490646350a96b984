import { browserStore } from '@kompeten/ui';
import { useState } from 'react';
import type { Direction } from '../../lib/sheet/sheet-keys.ts';

const name = 'kompeten.sheet-direction';

const isDirection = (value: string | null | undefined): value is Direction =>
  value === 'down' || value === 'right' || value === 'stay';

/** Where the hand goes after an entry, as the person chose it on this device. */
export function useDirection(): [Direction, (direction: Direction) => void] {
  const [direction, setDirection] = useState<Direction>(() => {
    const kept = browserStore()?.getItem(name);
    return isDirection(kept) ? kept : 'down';
  });
  const choose = (chosen: Direction) => {
    browserStore()?.setItem(name, chosen);
    setDirection(chosen);
  };
  return [direction, choose];
}
