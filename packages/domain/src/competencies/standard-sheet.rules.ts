import { MAX_GUIDANCE, UnitCode, type UnitElement, type UnitGuidance } from './competency-unit.ts';
import type { StandardColumn, StandardSheetFault, StandardSheetRow } from './standard-sheet.ts';
import { isIllustrativeUnitCode } from './unit-code.ts';

/** A unit as a sheet says it, and the row it begins in. */
export interface SheetUnit extends UnitGuidance {
  row: number;
  code: string;
  title: string;
  standard: string | null;
  decree: string | null;
  elements: UnitElement[];
}

const guidanceColumns = ['description', 'variableRange', 'assessmentGuide', 'criticalAspects'] as const;
const longest: Partial<Record<StandardColumn, number>> = {
  ...{ standard: 300, decree: 200, unitTitle: 300, element: 300, criterion: 500 },
};
/** A unit has at most so many elements, an element so many criteria. */
const MOST = { elements: 30, criteria: 50 };

/**
 * Reads units from rows: one performance criterion a row; a cell left empty goes on with what stands above it.
 * Names every fault by row and column, so that a whole file is put right in one go.
 */
export function unitsOfSheet(rows: readonly StandardSheetRow[]): { units: SheetUnit[]; faults: StandardSheetFault[] } {
  const faults: StandardSheetFault[] = [];
  const units: SheetUnit[] = [];
  let standing: Pick<SheetUnit, 'standard' | 'decree'> = { standard: null, decree: null };
  for (const each of rows) {
    faults.push(...lengthFaults(each));
    if (each.cells.standard ?? each.cells.decree) {
      standing = { standard: each.cells.standard ?? null, decree: each.cells.decree ?? null };
    }
    const unit = unitOf(each, units, standing, faults);
    if (!unit) continue;
    addGuidance(unit, each);
    addElement(unit, each, faults);
  }
  return { units, faults: [...faults, ...units.flatMap(unitFaults)].sort((a, b) => a.row - b.row) };
}

/** The rows that say a unit; reading them gives the unit back. */
export function rowsOfUnit(unit: Omit<SheetUnit, 'row'>): StandardSheetRow['cells'][] {
  const { standard, decree, code, title, elements } = unit;
  const lines = elements.flatMap((element) => {
    const named = { element: `${element.number}. ${element.title}` };
    if (element.criteria.length === 0) return [named];
    return element.criteria.map(({ number, text }) => ({ ...named, criterion: `${number} ${text}` }));
  });
  const [first = {}, ...others] = lines;
  const said = { standard, decree, unitCode: code, unitTitle: title };
  const guidance = guidanceColumns.map((column) => [column, unit[column]] as const);
  const head = Object.entries({ ...said, ...Object.fromEntries(guidance) }).filter(([, value]) => value);
  return [{ ...Object.fromEntries(head), ...first }, ...others];
}

function lengthFaults({ row, cells }: StandardSheetRow): StandardSheetFault[] {
  return (Object.entries(longest) as [StandardColumn, number][]).flatMap(([column, maximum]) =>
    (cells[column]?.length ?? 0) > maximum ? [{ row, column, code: 'text_too_long', maximum }] : [],
  );
}

/** The unit a row belongs to: a new one where its code is new, the one above where it is the same or left out. */
function unitOf(
  { row, cells }: StandardSheetRow,
  units: SheetUnit[],
  standing: Pick<SheetUnit, 'standard' | 'decree'>,
  faults: StandardSheetFault[],
): SheetUnit | null {
  const last = units.at(-1);
  const said = cells.unitCode?.toUpperCase();
  if (said === undefined || said === last?.code) {
    if (!last) faults.push({ row, column: 'unitCode', code: 'required' });
    if (last && cells.unitTitle && cells.unitTitle !== last.title)
      faults.push({ row, column: 'unitTitle', code: 'title_differs' });
    return last ?? null;
  }
  if (!UnitCode.safeParse(said).success) faults.push({ row, column: 'unitCode', code: 'unit_code_malformed' });
  if (units.some(({ code }) => code === said)) faults.push({ row, column: 'unitCode', code: 'unit_twice_in_file' });
  const none = { description: null, variableRange: null, assessmentGuide: null, criticalAspects: null };
  const unit: SheetUnit = { row, code: said, title: cells.unitTitle ?? '', ...standing, ...none, elements: [] };
  units.push(unit);
  return unit;
}

/** Each row may say one line more; a text that was filled down counts once. */
function addGuidance(unit: SheetUnit, { cells }: StandardSheetRow): void {
  for (const column of guidanceColumns) {
    const said = cells[column];
    if (said && !unit[column]?.split('\n').includes(said) && unit[column] !== said)
      unit[column] = unit[column] ? `${unit[column]}\n${said}` : said;
  }
}

const numbered = (typed: string) => /^(\d+(?:\.\d+)*)[.)]?\s+(\S.*)$/s.exec(typed);

function addElement(unit: SheetUnit, { row, cells }: StandardSheetRow, faults: StandardSheetFault[]): void {
  const { elements } = unit;
  if (cells.element) {
    const [, number, title = ''] = numbered(cells.element) ?? [null, undefined, cells.element];
    if (elements.at(-1)?.title !== title) {
      elements.push({ number: elements.length + 1, title, criteria: [] });
      if (number !== undefined && number !== String(elements.length))
        faults.push({ row, column: 'element', code: 'number_out_of_order' });
    }
  }
  if (!cells.criterion) return;
  const element = elements.at(-1);
  if (!element) {
    faults.push({ row, column: 'criterion', code: 'criterion_without_element' });
    return;
  }
  const [, number, text = ''] = numbered(cells.criterion) ?? [null, undefined, cells.criterion];
  const place = `${element.number}.${element.criteria.length + 1}`;
  element.criteria.push({ number: place, text });
  if (number !== undefined && number !== place) faults.push({ row, column: 'criterion', code: 'number_out_of_order' });
}

function unitFaults(unit: SheetUnit): StandardSheetFault[] {
  const { row, title, standard, decree, elements } = unit;
  const at = (column: StandardColumn, code: string, maximum?: number) => ({
    row,
    column,
    code,
    ...(maximum && { maximum }),
  });
  return [
    ...(title.length < 3 ? [at('unitTitle', 'required')] : []),
    ...(decree !== null && isIllustrativeUnitCode(unit.code) ? [at('decree', 'illustrative_with_decree')] : []),
    ...(standard === null && decree !== null ? [at('standard', 'required')] : []),
    ...guidanceColumns.flatMap((column) =>
      (unit[column]?.length ?? 0) > MAX_GUIDANCE ? [at(column, 'text_too_long', MAX_GUIDANCE)] : [],
    ),
    ...(elements.length > MOST.elements ? [at('element', 'too_big', MOST.elements)] : []),
    ...elements.flatMap(({ criteria }) =>
      criteria.length > MOST.criteria ? [at('criterion', 'too_big', MOST.criteria)] : [],
    ),
  ];
}
