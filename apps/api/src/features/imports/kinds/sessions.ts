import { Day, importPermission, SessionMode, text } from '@kompeten/domain';
import { importSheetsIn, termsIn } from '@kompeten/messages';
import { z } from 'zod';
import { choiceOf, clockIn, dateIn, wordsIn } from '../../../spreadsheets/cell-values.ts';
import type { KindByServices } from '../import-kind.ts';
import { RowReader } from '../row-reader.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['sessions']['columns'];

/** What a row says of a session, by the clock of its centre. */
export const SessionRow = z.object({
  day: Day,
  from: z.string(),
  until: z.string(),
  mode: SessionMode.default('on_site'),
  instructor: text(1, 254),
  unitCodes: z.array(z.string().toUpperCase()).min(1),
  room: text(1, 100).optional(),
  place: text(1, 150).optional(),
  topic: text(1, 200).optional(),
});
export type SessionRow = z.output<typeof SessionRow>;

const modeIn = choiceOf(SessionMode.options, (locale) => termsIn(locale).sessionMode, {
  on_site: ['luring', 'tatap muka', 'offline'],
  online: ['daring', 'online'],
});

/** Sessions of a cohort: known by when they begin, since nobody is in two places at once (rule 16). */
export const sessions: KindByServices = {
  way: 'services',
  kind: 'sessions',
  permission: importPermission.sessions,
  fields: [
    { key: 'day', alsoCalled: ['tanggal', 'tgl', 'hari', 'date'], group: 'day' },
    { key: 'from', alsoCalled: ['mulai', 'jam mulai', 'pukul', 'start'], group: 'from' },
    { key: 'until', alsoCalled: ['selesai', 'jam selesai', 'sampai', 'end'], group: 'until' },
    { key: 'instructor', alsoCalled: ['pengajar', 'nama instruktur'], group: 'instructor' },
    { key: 'unitCodes', alsoCalled: ['unit', 'kode unit', 'unit kompetensi'], group: 'unitCodes' },
    { key: 'room', alsoCalled: ['kelas', 'nama ruang'] },
    { key: 'mode', alsoCalled: ['cara', 'metode'] },
    { key: 'place', alsoCalled: ['lokasi', 'tautan', 'link'] },
    { key: 'topic', alsoCalled: ['materi', 'pokok bahasan'] },
  ],
  words: (locale) => importSheetsIn(locale).sessions,
  read: (cells, { locale }) => {
    const row = new RowReader<Field>(cells);
    const given = {
      day: row.of('day', dateIn),
      from: row.of('from', clockIn),
      until: row.of('until', clockIn),
      mode: row.of('mode', (cell) => modeIn(cell, locale)),
      instructor: row.text('instructor'),
      unitCodes: row.of('unitCodes', wordsIn),
      room: row.text('room'),
      place: row.text('place'),
      topic: row.text('topic'),
    };
    return row.finish(SessionRow, given);
  },
  stored: { table: 'training_sessions', parts: [] },
  keyField: 'from',
  sealed: [],
};
