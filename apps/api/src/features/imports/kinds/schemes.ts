import { importPermission, plain, type SchemeColumn, schemeColumns } from '@kompeten/domain';
import { schemeSheetIn } from '@kompeten/messages';
import { z } from 'zod';
import { textsOf } from '../../../spreadsheets/text-rows.ts';
import { schemeAlsoCalled, schemeKindIn } from '../../schemes/scheme-headings.rules.ts';
import type { KindByServices } from '../import-kind.ts';
import { RowReader } from '../row-reader.ts';

/** What a row says of a version of a scheme: one of its units; what is left out goes on with the row above. */
export const SchemeSheetCells = z.partialRecord(z.enum(schemeColumns), z.string());
export type SchemeSheetCells = z.output<typeof SchemeSheetCells>;

const needed: readonly SchemeColumn[] = ['schemeCode', 'schemeTitle', 'version', 'unitCode'];

/** Versions of certification schemes: known by the code of the scheme and their label; each row is a unit. */
export const schemes: KindByServices = {
  way: 'services',
  kind: 'schemes',
  permission: importPermission.schemes,
  fields: schemeColumns.map((key) => ({
    ...{ key, alsoCalled: schemeAlsoCalled[key] ?? [] },
    ...(needed.includes(key) && { group: key }),
  })),
  words: schemeSheetIn,
  read: (cells, { locale }) => {
    const row = new RowReader<SchemeColumn>(cells);
    const kind = row.of('kind', (cell) => schemeKindIn(cell, locale));
    return row.finish(SchemeSheetCells, { ...textsOf(schemeColumns, cells), ...(kind && { kind }) });
  },
  stored: {
    table: 'scheme_versions',
    parts: [],
    companion: { table: 'certification_schemes', column: 'scheme_id' },
  },
  keyOf: ({ schemeCode, version }) => schemeCode && `${schemeCode}\n${version ?? ''}`,
  standing: (above, said) => {
    const goesOn = !said.schemeCode || plain(said.schemeCode) === plain(above.schemeCode ?? '');
    return Object.fromEntries(
      (['schemeCode', 'schemeTitle', 'kind', 'version'] as const).flatMap((column) => {
        const stands = said[column] ?? (goesOn ? above[column] : undefined);
        return stands ? [[column, stands]] : [];
      }),
    );
  },
  keyField: 'schemeCode',
  sealed: [],
};
