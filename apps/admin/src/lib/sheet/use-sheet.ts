import { useMemo, useSyncExternalStore } from 'react';
import type { Cell } from './sheet.ts';
import type { SheetEngine } from './sheet-engine.ts';
import type { Tally } from './sheet-store.ts';

/** One cell; whoever asks is drawn again only when this cell changes. */
export function useCell<V>({ store }: SheetEngine<V>, key: string): Cell<V> {
  const subscribe = useMemo(() => (listener: () => void) => store.onCell(key, listener), [store, key]);
  return useSyncExternalStore(subscribe, () => store.cell(key));
}

/** One fact about some cells; drawn again only when it changes. */
export function useCellsFact<V, F extends string | number | boolean | null>(
  { store }: SheetEngine<V>,
  keys: readonly string[],
  fact: (cellOf: (key: string) => Cell<V>) => F,
): F {
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const leave = keys.map((key) => store.onCell(key, listener));
      return () => {
        for (const act of leave) act();
      };
    },
    [store, keys],
  );
  return useSyncExternalStore(subscribe, () => fact(store.cell));
}

/** One fact about the whole sheet; drawn again only when it changes. */
export function useSheetFact<V, F extends string | number | boolean | null>(
  { store }: SheetEngine<V>,
  fact: (cellOf: (key: string) => Cell<V>) => F,
): F {
  return useSyncExternalStore(store.onAny, () => fact(store.cell));
}

/** What the sheet as a whole tells. */
export function useTally<V>({ store }: SheetEngine<V>): Tally {
  return useSyncExternalStore(store.onAny, store.tally);
}
