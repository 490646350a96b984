import { UnitCode } from '../competencies/competency-unit.ts';
import type { ElectiveGroup, SchemeUnit, SchemeVersion } from './scheme.ts';
import type { SchemeColumn, SchemeSheetFault, SchemeSheetRow } from './scheme-sheet.ts';

/** A version of a scheme as a sheet says it, and the rows of its units. */
export interface SheetScheme {
  row: number;
  code: string;
  title: string;
  kind: string;
  label: string;
  units: (SchemeUnit & { row: number })[];
  groups: ElectiveGroup[];
}

/**
 * Reads schemes from rows: one unit a row, cells left empty go on with what stands above them. A unit without a group is
 * compulsory; a group says once how many of its units are needed. Names every fault by row and column.
 */
export function schemesOfSheet(rows: readonly SchemeSheetRow[]): {
  schemes: SheetScheme[];
  faults: SchemeSheetFault[];
} {
  const faults: SchemeSheetFault[] = [];
  const schemes: SheetScheme[] = [];
  for (const each of rows) {
    const scheme = schemeOf(each, schemes);
    if (!scheme) faults.push({ row: each.row, column: 'schemeCode', code: 'required' });
    else addUnit(scheme, each, faults);
  }
  return {
    schemes,
    faults: [...faults, ...schemes.flatMap(schemeFaults), ...schemes.flatMap(twice)].sort((a, b) => a.row - b.row),
  };
}

/** Whether a version says the same as another: the same units, groups and numbers, in whatever order. */
export function saysTheSame(one: Pick<SchemeVersion, 'units' | 'groups'>, other: typeof one): boolean {
  return spelled(one) === spelled(other);
}

const spelled = ({ units, groups }: Pick<SchemeVersion, 'units' | 'groups'>) =>
  JSON.stringify([
    units.map(({ code, group }) => [code, group]).sort(byCode),
    groups.map(({ title, choose }) => [title, choose]).sort(byCode),
  ]);
const byCode = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1);

function schemeOf({ row, cells }: SchemeSheetRow, schemes: SheetScheme[]): SheetScheme | null {
  const last = schemes.at(-1) ?? null;
  const code = cells.schemeCode?.toUpperCase() ?? last?.code;
  const label = cells.version ?? (code === last?.code ? last?.label : undefined);
  if (code === undefined) return null;
  if (last && code === last.code && label === last.label) return last;
  const before = code === last?.code ? last : null;
  const title = cells.schemeTitle ?? before?.title ?? '';
  const scheme = {
    row,
    code,
    title,
    kind: cells.kind ?? before?.kind ?? '',
    label: label ?? '',
    units: [],
    groups: [],
  };
  schemes.push(scheme);
  return scheme;
}

function addUnit(scheme: SheetScheme, { row, cells }: SchemeSheetRow, faults: SchemeSheetFault[]): void {
  const fault = (column: SchemeColumn, code: string, maximum?: number) =>
    faults.push({ row, column, code, ...(maximum && { maximum }) });
  const code = cells.unitCode?.toUpperCase() ?? '';
  if (code === '') fault('unitCode', 'required');
  else if (!UnitCode.safeParse(code).success) fault('unitCode', 'unit_code_malformed');
  if (scheme.units.some((unit) => unit.code === code)) fault('unitCode', 'unit_twice_in_file');
  scheme.units.push({ row, code, title: cells.unitTitle ?? '', group: cells.group ?? null });
  const choose = Number(cells.choose);
  if (cells.choose !== undefined && !(Number.isInteger(choose) && choose >= 1 && choose <= 50))
    return void fault('choose', 'choose_malformed');
  if (cells.choose !== undefined && !cells.group) return void fault('group', 'required');
  if (!cells.group) return;
  const known = scheme.groups.find(({ title }) => title === cells.group);
  if (!known) scheme.groups.push({ title: cells.group, choose: cells.choose === undefined ? 1 : choose });
  else if (cells.choose !== undefined && known.choose !== choose) fault('choose', 'choose_differs');
}

function schemeFaults({ row, code, title, label, units, groups }: SheetScheme): SchemeSheetFault[] {
  const required = (column: SchemeColumn, value: string, longest: number) =>
    value === '' || value.length > longest
      ? [{ row, column, ...(value === '' ? { code: 'required' } : { code: 'text_too_long', maximum: longest }) }]
      : [];
  const unreachable = groups.flatMap(({ title: group, choose }) => {
    const members = units.filter((unit) => unit.group === group);
    return members.length < choose && members[0]
      ? [{ row: members[0].row, column: 'choose', code: 'choose_too_many' } as const]
      : [];
  });
  return [
    ...required('schemeCode', code, 60),
    ...required('schemeTitle', title, 300),
    ...required('version', label, 40),
    ...unreachable,
  ];
}

/** A version whose rows are scattered over the sheet. */
function twice({ row, code, label }: SheetScheme, at: number, all: readonly SheetScheme[]): SchemeSheetFault[] {
  const first = all.findIndex((each) => each.code === code && each.label === label);
  return first < at ? [{ row, column: 'schemeCode', code: 'scheme_twice_in_file' }] : [];
}
