import type { UnitToCover } from './coverage.rules.ts';
import { itemFaults } from './instrument.rules.ts';
import { type InstrumentKind, NewInstrumentItem } from './instrument-item.ts';
import {
  type InstrumentColumn,
  type InstrumentSheetFault,
  type InstrumentSheetRow,
  optionColumns,
} from './instrument-sheet.ts';

const LONGEST: Partial<Record<InstrumentColumn, number>> = { prompt: 4000, benchmark: 4000 };
const LONGEST_OPTION = 500;

const columnOf = {
  options: 'optionA',
  correct: 'correct',
  benchmark: 'benchmark',
  unitCode: 'unitCode',
  criteria: 'criteria',
} as const satisfies Record<string, InstrumentColumn>;

/**
 * Reads one instrument of a sheet; its kind was understood before. Names every fault by the row and the column, and
 * answers the instrument only where there is none.
 */
export function instrumentOfRow(
  { row, cells }: InstrumentSheetRow,
  kind: InstrumentKind,
  units: readonly UnitToCover[],
): { item: NewInstrumentItem | null; faults: InstrumentSheetFault[] } {
  const at = (column: InstrumentColumn, code: string, maximum?: number): InstrumentSheetFault => ({
    ...{ row, column, code },
    ...(maximum && { maximum }),
  });
  const rough = roughFaults(cells, at);
  if (rough.length > 0) return { item: null, faults: rough };
  const letters = optionColumns.flatMap((column, place) => (cells[column] === undefined ? [] : [{ column, place }]));
  const gap = letters.find(({ place }, index) => place !== index);
  if (gap) return { item: null, faults: [at(optionColumns[letters.indexOf(gap)] ?? 'optionA', 'required')] };
  const correct = cells.correct === undefined ? null : 'ABCDEF'.indexOf(cells.correct.trim().toUpperCase());
  const read = NewInstrumentItem.safeParse({
    ...{ kind, unitCode: cells.unitCode, criteria: criteriaIn(cells.criteria), prompt: cells.prompt, correct },
    ...{ options: letters.map(({ column }) => cells[column]), benchmark: cells.benchmark ?? '' },
  });
  if (!read.success) return { item: null, faults: [at('prompt', 'text_too_short')] };
  const faults = itemFaults(read.data, units).map(({ field, code }) => at(columnOf[field], code));
  return { item: faults.length === 0 ? read.data : null, faults };
}

function roughFaults(
  cells: InstrumentSheetRow['cells'],
  at: (column: InstrumentColumn, code: string, maximum?: number) => InstrumentSheetFault,
): InstrumentSheetFault[] {
  const missing = (['unitCode', 'criteria', 'prompt'] as const).filter((column) => cells[column] === undefined);
  const long = [...optionColumns, 'prompt' as const, 'benchmark' as const].flatMap((column) => {
    const longest = LONGEST[column] ?? LONGEST_OPTION;
    return (cells[column]?.length ?? 0) > longest ? [at(column, 'text_too_long', longest)] : [];
  });
  const criteria = criteriaIn(cells.criteria);
  const malformed = criteria.some((number) => !/^\d{1,2}\.\d{1,2}$/.test(number));
  const letter = cells.correct?.trim().toUpperCase();
  return [
    ...missing.map((column) => at(column, 'required')),
    ...long,
    ...(malformed ? [at('criteria', 'criteria_malformed')] : []),
    ...(letter !== undefined && !/^[A-F]$/.test(letter) ? [at('correct', 'correct_malformed')] : []),
  ];
}

/** Several criteria stand in one cell, apart by commas, semicolons or spaces. */
const criteriaIn = (cell: string | undefined): string[] => (cell ?? '').split(/[\s,;]+/).filter((part) => part !== '');
