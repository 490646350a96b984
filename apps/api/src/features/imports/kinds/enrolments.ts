import { importPermission } from '@kompeten/domain';
import { rosterSheetIn } from '@kompeten/messages';
import { textOf } from '../../../spreadsheets/titled-table.ts';
import { rosterAlsoCalled, rosterKeys } from '../../enrolments/roster-columns.rules.ts';
import { readRow } from '../../enrolments/roster-rows.rules.ts';
import type { KindByServices } from '../import-kind.ts';

const groups: Partial<Record<(typeof rosterKeys)[number], string>> = {
  ...{ fullName: 'fullName', birthDate: 'birthDate' },
  ...{
    nik: 'identity',
    passport: 'identity',
    noNikReason: 'identity',
    letterNumber: 'identity',
    firstWitness: 'identity',
  },
};

/** People of a cohort: known by their documents, else by name and birth date. */
export const enrolments: KindByServices = {
  way: 'services',
  kind: 'enrolments',
  permission: importPermission.enrolments,
  fields: rosterKeys.map((key) => ({
    ...{ key, alsoCalled: rosterAlsoCalled[key] ?? [] },
    ...(groups[key] && { group: groups[key] }),
  })),
  words: (locale) => {
    const words = rosterSheetIn(locale);
    return { ...words, sheet: words.people };
  },
  read: (cells, { locale }) => {
    // Which cooperative a name stands for is looked up when the row is carried out.
    const read = readRow({ row: 0, cells }, locale, () => ({ value: SOME_COOPERATIVE }));
    if (read.kind === 'faulty') {
      return { values: null, issues: read.issues.map(({ column, ...issue }) => ({ ...issue, field: column })) };
    }
    const { cooperativeId: _, ...given } = read.given;
    return { values: { given, cooperative: cells.cooperative ? textOf(cells.cooperative) : null }, issues: [] };
  },
  stored: { table: 'enrolments', parts: [], companion: { table: 'people', column: 'person_id' } },
  keyField: 'fullName',
  sealed: ['nik', 'passport'],
};

const SOME_COOPERATIVE = '00000000-0000-4000-8000-000000000000';
