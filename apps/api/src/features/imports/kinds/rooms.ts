import { type Equipment, importPermission, NewRoom, RoomKind } from '@kompeten/domain';
import { importSheetsIn, messages } from '@kompeten/messages';
import type { z } from 'zod';
import type { Cell } from '../../../spreadsheets/cell.ts';
import { choiceOf, type Read, wholeIn } from '../../../spreadsheets/cell-values.ts';
import { textOf } from '../../../spreadsheets/titled-table.ts';
import type { KindByServices } from '../import-kind.ts';
import { RowReader } from '../row-reader.ts';
import { tradeIn } from './centres.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['rooms']['columns'];

/** What a row says of a room; whatever a known one is silent about stays. */
export const RoomRow = NewRoom.extend({ equipment: NewRoom.shape.equipment.unwrap().optional() });
export type RoomRow = z.output<typeof RoomRow>;

const kindIn = choiceOf(RoomKind.options, (locale) => messages(locale).rooms.kind, {
  classroom: ['kelas', 'teori', 'ruang teori'],
  workshop: ['bengkel', 'praktik', 'workshop'],
  computer_lab: ['lab', 'lab komputer', 'laboratorium komputer'],
  hall: ['aula'],
});

/** Equipment as people write it: `Komputer 20; Proyektor 1`; what is brought in by a list is in good condition. */
function equipmentIn(cell: Cell): Read<Equipment[]> {
  const said = textOf(cell)
    .split(/[;,\n]+/)
    .flatMap((part) => part.trim() || []);
  const items = said.map((part) => /^(.*?)[\s:x]*(\d+)?$/i.exec(part));
  const value = items.map((found) => ({
    name: (found?.[1] ?? '').trim(),
    count: Number(found?.[2] ?? 1),
    condition: 'good' as const,
  }));
  return { value };
}

/** Rooms of a centre: known by their names. */
export const rooms: KindByServices = {
  way: 'services',
  kind: 'rooms',
  permission: importPermission.rooms,
  fields: [
    { key: 'name', alsoCalled: ['nama', 'ruang', 'room', 'name'], group: 'name' },
    { key: 'kind', alsoCalled: ['jenis', 'kind', 'type'], group: 'kind' },
    { key: 'seats', alsoCalled: ['kapasitas', 'jumlah kursi', 'capacity'], group: 'seats' },
    { key: 'trade', alsoCalled: ['bidang'] },
    { key: 'equipment', alsoCalled: ['alat', 'sarana', 'inventaris'] },
  ],
  words: (locale) => importSheetsIn(locale).rooms,
  read: (cells, { locale }) => {
    const row = new RowReader<Field>(cells);
    const given = {
      name: row.text('name'),
      kind: row.of('kind', (cell) => kindIn(cell, locale)),
      seats: row.of('seats', wholeIn),
      trade: row.of('trade', (cell) => tradeIn(cell, locale)),
      equipment: row.of('equipment', equipmentIn),
    };
    return row.finish(RoomRow, given);
  },
  stored: { table: 'rooms', parts: [] },
  keyField: 'name',
  sealed: [],
};
