import {
  type ErrorCode,
  headingRowOf,
  type ImportDetail,
  type ImportField,
  type ImportMatching,
  plain,
  proposeColumns,
  type StagedRow,
} from '@kompeten/domain';
import { explain, explainIssue, type Locale, locales, termsIn } from '@kompeten/messages';
import type { FieldIssue, KindOfImport } from './import-kind.ts';
import type { ImportRow, SheetPreview } from './import-row.ts';
import type { StoredRow } from './staged-row.repository.ts';

/** The fields of a kind with every name under which a column may stand. */
const namedFields = ({ fields, words }: KindOfImport) =>
  fields.map(({ key, alsoCalled }) => ({
    key,
    names: [...locales.map((locale) => words(locale).columns[key] ?? key), ...alsoCalled],
  }));

/** The fields of a kind in the reader's language. */
export function fieldsOf({ fields, words }: KindOfImport, locale: Locale): ImportField[] {
  const { columns, hints } = words(locale);
  return fields.map(({ key, group = null }) => ({ key, title: columns[key] ?? key, hint: hints[key] ?? '', group }));
}

/** What a sheet most likely holds: which row is its heading, and what stands in its columns. */
export function proposalFor(
  sheet: number,
  { rows }: SheetPreview,
  kind: KindOfImport,
  remembered: ReadonlyMap<string, string>,
): ImportMatching {
  const fields = namedFields(kind);
  const heading =
    rows[
      headingRowOf(
        rows.map(({ cells }) => cells),
        fields,
      ) - 1
    ];
  const columns = proposeColumns(heading?.cells ?? [], fields, remembered);
  return { sheet, headingRow: heading?.row ?? 1, columns: columns.length > 0 ? columns : [null] };
}

/** The headings of a matching that hold something, as they are remembered. */
export function chosenHeadings({ sheet, headingRow, columns }: ImportMatching, sheets: readonly SheetPreview[]) {
  const headings = sheets[sheet]?.rows.find(({ row }) => row === headingRow)?.cells ?? [];
  const chosen = new Map<string, string>();
  headings.forEach((heading, index) => {
    const field = columns[index];
    if (field && plain(heading) !== '') chosen.set(plain(heading), field);
  });
  return chosen;
}

/** An import with what its steps need. */
export function detailOf(
  row: ImportRow,
  kind: KindOfImport,
  {
    locale,
    remembered,
    sameFile,
  }: { locale: Locale; remembered: ReadonlyMap<string, string> } & Pick<ImportDetail, 'sameFile'>,
): ImportDetail {
  const sheets = row.sheets.map((sheet, index) => ({
    ...sheet,
    proposal: proposalFor(index, sheet, kind, remembered),
  }));
  return { ...row, fields: fieldsOf(kind, locale), sheets, sameFile };
}

/** A staged row with its faults in the reader's language, and what would be free instead. */
export const rowView = ({ issues, ...row }: StoredRow, locale: Locale): StagedRow => ({
  ...row,
  issues: issues.map((issue) => ({
    ...{ field: issue.field, code: issue.code, message: sentenceOf(issue, locale) },
    instead: [...(issue.instead ?? [])],
  })),
});

/** What is wrong with a cell: a refusal of the product, a warning about a person, or a fault of the cell itself. */
export function sentenceOf({ code, params, field: _, instead: __, ...issue }: FieldIssue, locale: Locale): string {
  // The code of a refusal came out of the catalogue with its own parameters.
  if (code.includes('.')) return explain(locale, code as ErrorCode, params as never);
  const warnings: Partial<Record<string, string>> = termsIn(locale).personWarning;
  return warnings[code] ?? explainIssue(locale, { pointer: '', code, ...issue, ...params });
}
