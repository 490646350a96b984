/** The columns of the spreadsheet that standards come from, in their order. */
export const standardColumns = [
  'standard',
  'decree',
  'unitCode',
  'unitTitle',
  'description',
  'element',
  'criterion',
  'variableRange',
  'assessmentGuide',
  'criticalAspects',
] as const;

/** What a column of the sheet holds. */
export type StandardColumn = (typeof standardColumns)[number];

/** A row of the sheet: its number as the spreadsheet counts, and its texts; an empty cell is absent. */
export interface StandardSheetRow {
  row: number;
  cells: Partial<Record<StandardColumn, string>>;
}

/** Something wrong with a cell. */
export interface StandardSheetFault {
  row: number;
  column: StandardColumn;
  code: string;
  maximum?: number;
}
