import { importPermission, standardColumns } from '@kompeten/domain';
import { standardSheetIn } from '@kompeten/messages';
import { z } from 'zod';
import { textOf } from '../../../spreadsheets/titled-table.ts';
import { standardAlsoCalled } from '../../competencies/standard-headings.rules.ts';
import type { KindByServices } from '../import-kind.ts';

/** What a row says of a unit: one of its criteria; what is left out goes on with the row above. */
export const UnitRow = z.partialRecord(z.enum(standardColumns), z.string());
export type UnitRow = z.output<typeof UnitRow>;

/** Units of competency standards: known by their codes. */
export const competencyUnits: KindByServices = {
  way: 'services',
  kind: 'competency_units',
  permission: importPermission.competency_units,
  fields: standardColumns.map((key) => ({
    ...{ key, alsoCalled: standardAlsoCalled[key] ?? [] },
    ...((key === 'unitCode' || key === 'unitTitle') && { group: key }),
  })),
  words: standardSheetIn,
  read: (cells) => ({
    values: Object.fromEntries(
      standardColumns.flatMap((key) => (cells[key] ? [[key, textOf(cells[key]).trim()]] : [])),
    ),
    issues: [],
  }),
  stored: { table: 'competency_units', parts: [] },
  keyOf: ({ unitCode }) => unitCode,
  keyField: 'unitCode',
  sealed: [],
};
