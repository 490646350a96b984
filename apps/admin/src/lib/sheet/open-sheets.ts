import type { Device } from '../device/device.ts';
import type { SheetEngine } from './sheet-engine.ts';

// Sheets of every kind stand here; each page asks only for the name it opened itself.
const sheets = new WeakMap<Device, Map<string, SheetEngine<unknown>>>();

/** The sheet of this name on the device of whoever is at work, opened at most once, so that undo outlives a look at another page. */
export function openSheet<V>(device: Device, name: string, open: () => SheetEngine<V>): SheetEngine<V> {
  const opened = sheets.get(device) ?? new Map<string, SheetEngine<unknown>>();
  sheets.set(device, opened);
  const known = opened.get(name) as SheetEngine<V> | undefined;
  if (known) return known;
  const engine = open();
  opened.set(name, engine as SheetEngine<unknown>);
  return engine;
}
