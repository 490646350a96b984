import { useEffect, useState, useSyncExternalStore } from 'react';
import { holdOf, holdSheet, onHold, openSheet } from './open-sheets.ts';
import type { SheetSnapshot } from './sheet-ports.ts';
import type { SheetSync } from './sheet-sync.ts';

const lookEvery = 30_000;

/** Whether this tab may fill the sheet in, and how to take it over from another one. */
export function useSheetHold(name: string) {
  const hold = useSyncExternalStore(onHold, () => holdOf(name));
  useEffect(() => holdSheet(name, false), [name]);
  return { hold, takeOver: () => holdSheet(name, true) };
}

/** The sheet of this name, kept in touch with the register while its page is open. */
export function useSheet<V>(name: string, open: () => SheetSync<V>): SheetSync<V> {
  const [sync] = useState(() => openSheet(name, open));
  useEffect(() => {
    const retry = () => sync.current().waiting > 0 && sync.retry();
    const look = () => document.visibilityState === 'visible' && void sync.refresh();
    const timer = setInterval(look, lookEvery);
    window.addEventListener('online', retry);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', look);
    };
  }, [sync]);
  return sync;
}

/** Everything about a sheet, anew after each entry; cells look at their own part instead. */
export function useSnapshot<V>(sync: SheetSync<V>): SheetSnapshot<V> {
  return useSyncExternalStore(sync.subscribe, sync.current);
}

/** One fact of a sheet; whoever asks is drawn again only when it changes. */
export function useSheetFact<V, F extends string | number | boolean | null | object>(
  sync: SheetSync<V>,
  fact: (snapshot: SheetSnapshot<V>) => F,
): F {
  return useSyncExternalStore(sync.subscribe, () => fact(sync.current()));
}
