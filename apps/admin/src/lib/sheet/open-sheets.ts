import type { SheetSync } from './sheet-sync.ts';

type Hold = 'here' | 'elsewhere';

/** A sheet that this tab has opened; it goes on sending after its page was left. */
interface OpenSheet {
  // The registry holds sheets of every kind; each page asks only for the name it opened itself.
  sync: unknown;
}

const sheets = new Map<string, OpenSheet>();

/** The sheet of this name, opened at most once in this tab; one that was left and entered again looks what others did. */
export function openSheet<V>(name: string, open: () => SheetSync<V>): SheetSync<V> {
  const known = sheets.get(name)?.sync as SheetSync<V> | undefined;
  if (known) {
    void known.refresh();
    return known;
  }
  const sync = open();
  sheets.set(name, { sync });
  return sync;
}

/** Lets a sheet go to another tab: this one sends and writes nothing more. */
export function closeSheet(name: string): void {
  (sheets.get(name)?.sync as SheetSync<unknown> | undefined)?.close();
  sheets.delete(name);
}

const holds = new Map<string, Hold>();
const listeners = new Set<() => void>();

const setHold = (name: string, hold: Hold) => {
  holds.set(name, hold);
  for (const listener of listeners) listener();
};

const forever = () => new Promise<never>(() => undefined);

/**
 * Two tabs over one journal could overwrite each other's entries, so a sheet is open in one tab only.
 * Where the browser has no locks (plain http in a local network) the sheet opens without one.
 */
export function holdSheet(name: string, steal: boolean): void {
  if (holds.get(name) === 'here') return;
  if (!('locks' in navigator)) {
    setHold(name, 'here');
    return;
  }
  const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
  navigator.locks
    .request(name, options, (lock) => {
      setHold(name, lock ? 'here' : 'elsewhere');
      return lock ? forever() : undefined;
    })
    .catch(() => {
      closeSheet(name);
      setHold(name, 'elsewhere');
    });
}

/** Whether this tab holds the sheet; undefined until the browser has said so. */
export const holdOf = (name: string): Hold | undefined => holds.get(name);

/** Tells when a sheet goes to another tab or comes to this one. */
export function onHold(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
