import { useSyncExternalStore } from 'react';

/** A device whose clock is this far out is told so. */
export const skewWorthTelling = 120;

/** By how many whole seconds one clock runs ahead of another. */
export const skewOf = (device: string, register: string) =>
  Math.round((Date.parse(device) - Date.parse(register)) / 1000);

let skew = 0;
const listeners = new Set<() => void>();

/** Notes how many seconds the device's clock runs ahead of the register's; it is shown, never used for anything. */
export function noteSkew(seconds: number): void {
  if (seconds === skew) return;
  skew = seconds;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** By how many seconds the device's clock is fast (negative: slow), as last heard from the register. */
export const useClockSkew = () => useSyncExternalStore(subscribe, () => skew);
