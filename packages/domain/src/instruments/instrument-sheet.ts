/** The columns of the spreadsheet that instruments come from, in their order. */
export const instrumentColumns = [
  'kind',
  'unitCode',
  'criteria',
  'prompt',
  'optionA',
  'optionB',
  'optionC',
  'optionD',
  'optionE',
  'optionF',
  'correct',
  'benchmark',
] as const;

/** What a column of the sheet holds. */
export type InstrumentColumn = (typeof instrumentColumns)[number];

/** The columns of the answers, in the order of their letters. */
export const optionColumns = [
  'optionA',
  'optionB',
  'optionC',
  'optionD',
  'optionE',
  'optionF',
] as const satisfies readonly InstrumentColumn[];

/** A row of the sheet: its number as the spreadsheet counts, and its texts; an empty cell is absent. */
export interface InstrumentSheetRow {
  row: number;
  cells: Partial<Record<InstrumentColumn, string>>;
}

/** Something wrong with a cell. */
export interface InstrumentSheetFault {
  row: number;
  column: InstrumentColumn;
  code: string;
  maximum?: number;
}
