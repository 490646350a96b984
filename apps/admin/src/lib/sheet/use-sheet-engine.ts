import { browserStore } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import type { Device } from '../device/device.ts';
import { newId } from '../device/new-id.ts';
import { useDevice } from '../device/use-device.ts';
import type { EntryKind } from '../outbox/outbox.ts';
import type { SheetAnswer } from '../outbox/outbox-answer.ts';
import { noteSkew } from './clock-skew.ts';
import { adoptOldJournal, oldJournalName } from './old-journal.ts';
import { openSheet } from './open-sheets.ts';
import type { Self, Stamp, Standing } from './sheet.ts';
import { SheetEngine } from './sheet-engine.ts';
import type { CellName } from './sheet-item.ts';
import type { SheetPorts } from './sheet-ports.ts';

/** The clock and the ids of this device. */
const stamp: Stamp = { now: () => new Date().toISOString(), newId };

type Cells<V> = ReadonlyMap<string, Standing<V>>;

/** What a kind of sheet brings to its engine. */
export type SheetKind<V> = Pick<SheetPorts<V>, 'law' | 'pack' | 'read'> & {
  kind: EntryKind;
  cellsOf(cells: SheetAnswer['cells'], self: Self): Cells<V>;
};

interface Opening<V> {
  cohortId: string;
  self: Self;
  kind: SheetKind<V>;
  /** The register's cells as last read. */
  stored: Cells<V>;
  nameOf(key: string): CellName;
}

/** The sheet of a cohort on this device, fed with what the register says, from wherever it is heard. */
export function useSheetEngine<V>(opening: Opening<V>): SheetEngine<V> {
  const device = useDevice();
  const { kind, cohortId, stored } = opening;
  const [engine] = useState(() => openSheet(device, `${kind.kind} ${cohortId}`, () => openEngine(device, opening)));
  useEffect(() => engine.take(stored), [engine, stored]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => engine.unwritten && event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [engine]);
  return engine;
}

/** Opens the sheet; it hears the answers to what it sent as long as somebody works on the device, also while its page is left. */
function openEngine<V>(device: Device, opening: Opening<V>): SheetEngine<V> {
  const { cohortId, self, kind, stored } = opening;
  const { law, pack, read } = kind;
  const later = (act: () => void, milliseconds: number) => void setTimeout(act, milliseconds);
  const send = () => device.send();
  const ports = { law, pack, read, self, stamp, kind: kind.kind, cohortId, later, send, outbox: device.outbox };
  const engine = new SheetEngine<V>(ports);
  engine.take(stored);
  device.followAnswers(kind.kind, cohortId, ({ cells, clockSkewSeconds }) => {
    noteSkew(clockSkewSeconds);
    engine.take(kind.cellsOf(cells, self));
  });
  adopt(device, opening, engine);
  return engine;
}

/** What an earlier version of the application left on this device goes out too. */
function adopt<V>(device: Device, { cohortId, self, kind, nameOf }: Opening<V>, engine: SheetEngine<V>): void {
  void adoptOldJournal<V>({
    store: browserStore() as Storage | null,
    name: oldJournalName(kind.kind, self.accountId, cohortId),
    outbox: device.outbox,
    storedIn: engine.store.storedIn,
    pack: (key, event) => kind.pack(key, event, nameOf(key)),
  }).then(() => device.send());
}
