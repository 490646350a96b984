/** The columns of the spreadsheet that schemes come from, in their order. */
export const schemeColumns = [
  'schemeCode',
  'schemeTitle',
  'kind',
  'version',
  'unitCode',
  'unitTitle',
  'group',
  'choose',
] as const;

/** What a column of the sheet holds. */
export type SchemeColumn = (typeof schemeColumns)[number];

/** A row of the sheet: its number as the spreadsheet counts, and its texts; an empty cell is absent. */
export interface SchemeSheetRow {
  row: number;
  cells: Partial<Record<SchemeColumn, string>>;
}

/** Something wrong with a cell. */
export interface SchemeSheetFault {
  row: number;
  column: SchemeColumn;
  code: string;
  maximum?: number;
}
