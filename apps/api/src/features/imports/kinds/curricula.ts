import { CurriculumUnit, importPermission, Trade } from '@kompeten/domain';
import { importSheetsIn } from '@kompeten/messages';
import { z } from 'zod';
import { wholeIn, yesIn } from '../../../spreadsheets/cell-values.ts';
import type { KindByServices } from '../import-kind.ts';
import { RowReader } from '../row-reader.ts';
import { tradeIn } from './centres.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['curricula']['columns'];

/** What a row says of a curriculum: one of its units; a title left out goes on with the row above. */
export const CurriculumRow = z.object({
  title: z.string().trim().min(3).max(200).optional(),
  trade: Trade.optional(),
  unit: CurriculumUnit.extend({ title: CurriculumUnit.shape.title.optional() }),
});
export type CurriculumRow = z.output<typeof CurriculumRow>;

/** Curricula of a centre: known by their titles; each row is a unit, in the order of the rows. */
export const curricula: KindByServices = {
  way: 'services',
  kind: 'curricula',
  permission: importPermission.curricula,
  fields: [
    { key: 'title', alsoCalled: ['judul', 'kurikulum', 'program', 'nama program', 'title'], group: 'title' },
    { key: 'trade', alsoCalled: ['bidang', 'trade'] },
    { key: 'code', alsoCalled: ['kode', 'unit', 'kode unit kompetensi', 'code'], group: 'code' },
    { key: 'unitTitle', alsoCalled: ['judul unit kompetensi', 'nama unit'] },
    { key: 'lessonHours', alsoCalled: ['jp', 'jam', 'jumlah jp', 'lesson hours'], group: 'lessonHours' },
    { key: 'theoryHours', alsoCalled: ['teori', 'jp teori', 'theory'] },
    { key: 'practiceHours', alsoCalled: ['praktik', 'jp praktik', 'practice'] },
    { key: 'group', alsoCalled: ['kelompok', 'group'] },
    { key: 'compulsory', alsoCalled: ['wajib', 'compulsory'] },
    { key: 'syllabus', alsoCalled: ['silabus', 'uraian', 'syllabus'] },
  ],
  words: (locale) => importSheetsIn(locale).curricula,
  read: (cells, { locale }) => {
    const row = new RowReader<Field>(cells);
    const trade = row.of('trade', (cell) => tradeIn(cell, locale));
    const unit = {
      code: row.text('code')?.toUpperCase(),
      title: row.text('unitTitle'),
      lessonHours: row.of('lessonHours', wholeIn),
      theoryHours: row.of('theoryHours', wholeIn),
      practiceHours: row.of('practiceHours', wholeIn),
      group: row.text('group'),
      compulsory: row.of('compulsory', yesIn),
      syllabus: row.text('syllabus'),
    };
    const { values, issues } = row.finish(
      CurriculumUnit.extend({ title: CurriculumUnit.shape.title.optional() }),
      unit,
      (name) => (name === 'title' ? 'unitTitle' : name),
    );
    return { values: values && { title: row.text('title'), trade, unit: values }, issues };
  },
  stored: { table: 'curricula', parts: [] },
  keyOf: ({ title }) => title,
  keyField: 'title',
  sealed: [],
};
