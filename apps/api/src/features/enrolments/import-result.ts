import type { ImportIssue, ImportResult, PersonWarning } from '@kompeten/domain';
import { explainIssue, type Locale, rosterSheetIn, termsIn } from '@kompeten/messages';
import type { Planned } from './planned-entry.ts';
import type { ColumnKey, Roster } from './roster-columns.rules.ts';
import { type CellIssue, columnOfFault, type ReadRow } from './roster-rows.rules.ts';

const columnOfWarning: Partial<Record<PersonWarning, ColumnKey>> = {
  nik_birth_date_mismatch: 'birthDate',
  nik_region_unknown: 'nik',
  nik_sex_mismatch: 'sex',
  no_nik: 'nik',
  birth_year_only: 'birthDate',
  merge_case_opened: 'nik',
};

const columnOfRefusal: Partial<Record<Extract<Planned, { kind: 'refused' }>['code'], ColumnKey>> = {
  cooperative_unknown: 'cooperative',
  ...columnOfFault,
};

/** What an import did, row by row, in the reader's language and under the headings of the reader's own file. */
export function importResult(
  request: { dryRun: boolean; locale: Locale },
  roster: Roster,
  rows: readonly ReadRow[],
  planned: readonly Planned[],
): ImportResult {
  const says = new Reporter(request.locale, roster.titles);
  const plans = [...planned];
  const rejected: ImportIssue[] = [];
  const warnings: ImportIssue[] = [];
  for (const each of rows) {
    if (each.kind === 'faulty') rejected.push(...each.issues.map((issue) => says.issue(each.row, issue)));
    const plan = each.kind === 'person' ? plans.shift() : undefined;
    if (plan?.kind === 'refused') rejected.push(says.refusal(each.row, plan.code));
    if (plan?.kind === 'admitted')
      warnings.push(...plan.enrolment.warnings.map((code) => says.warning(each.row, code)));
  }
  const accepted = planned.filter(({ kind }) => kind === 'admitted').length;
  return { dryRun: request.dryRun, accepted, rejected, warnings };
}

class Reporter {
  constructor(
    private readonly locale: Locale,
    private readonly titles: Roster['titles'],
  ) {}

  issue(row: number, { column, ...fault }: CellIssue): ImportIssue {
    const message = explainIssue(this.locale, { pointer: '', ...fault });
    return { row, column: this.title(column), code: fault.code, message };
  }

  refusal(row: number, code: Extract<Planned, { kind: 'refused' }>['code']): ImportIssue {
    return this.issue(row, { code, column: columnOfRefusal[code] ?? 'fullName' });
  }

  warning(row: number, code: PersonWarning): ImportIssue {
    const column = this.title(columnOfWarning[code] ?? 'fullName');
    return { row, column, code, message: termsIn(this.locale).personWarning[code] };
  }

  private title(column: ColumnKey): string {
    return this.titles[column] || rosterSheetIn(this.locale).columns[column];
  }
}
