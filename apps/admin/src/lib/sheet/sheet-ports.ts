import type { EntryItem, EntryKind, Outbox } from '../outbox/outbox.ts';
import type { OwnEvent, Self, SheetLaw, Stamp } from './sheet.ts';
import type { CellName } from './sheet-item.ts';

/** What a sheet needs of the world. */
export interface SheetPorts<V> {
  law: SheetLaw<V>;
  self: Self;
  stamp: Stamp;
  kind: EntryKind;
  cohortId: string;
  outbox: Outbox;
  /** Asks for sending what waits. */
  send(): void;
  /** An entry as it waits in the outbox, and read from there again. */
  pack(key: string, event: OwnEvent<V>, name: CellName): EntryItem;
  read(item: EntryItem): OwnEvent<V>;
  later(act: () => void, milliseconds: number): void;
}
