import type { UnitElement } from '../competencies/competency-unit.ts';
import type { SchemeUnit } from '../schemes/scheme.ts';
import type { InstrumentItem } from './instrument-item.ts';
import type { Blueprint, BlueprintLine, InstrumentBlocker, UnitInstruments } from './instrument-set.ts';

type Drawn = Pick<InstrumentItem, 'kind' | 'unitCode' | 'criteria'>;

/** A unit of the scheme with the elements that the register knows. */
export type UnitToCover = SchemeUnit & { elements: readonly UnitElement[] };

/** Which kinds of instrument cover each criterion of each unit of a scheme (rule 6). */
export function instrumentCoverage(units: readonly UnitToCover[], items: readonly Drawn[]): UnitInstruments[] {
  return units.map(({ code, title, group, elements }) => ({
    ...{ code, title, group },
    criteria: elements
      .flatMap(({ criteria }) => criteria)
      .map(({ number, text }) => ({
        ...{ number, text },
        kinds: [...new Set(items.filter(covers(code, number)).map(({ kind }) => kind))],
      })),
  }));
}

/** Why a set cannot be used yet: criteria that nothing covers, and a plan that asks for more questions than there are. */
export function instrumentSetBlockers(
  coverage: readonly UnitInstruments[],
  items: readonly Drawn[],
  { lines }: Blueprint,
): InstrumentBlocker[] {
  const uncovered = coverage.flatMap(({ code, criteria }) =>
    criteria
      .filter(({ kinds }) => kinds.length === 0)
      .map(({ number }) => ({ code: 'criterion_uncovered' as const, unitCode: code, criterion: number })),
  );
  return [...uncovered, ...blueprintShortages(lines, items)];
}

/** Lines of the plan that cannot be filled; a question counts for one line only, the narrow lines first. */
export function blueprintShortages(lines: readonly BlueprintLine[], items: readonly Drawn[]): InstrumentBlocker[] {
  const free = new Set(items);
  return narrowFirst(lines).flatMap((line) => {
    const fitting = [...free].filter(fits(line));
    for (const item of fitting.slice(0, line.count)) free.delete(item);
    if (fitting.length >= line.count) return [];
    const { unitCode, criterion, kind, count } = line;
    return [{ code: 'blueprint_short' as const, unitCode, criterion, kind, wanted: count, found: fitting.length }];
  });
}

/** The lines of a plan with those of one criterion before those of a whole unit, so that none takes another's last question. */
export const narrowFirst = (lines: readonly BlueprintLine[]): BlueprintLine[] =>
  [...lines].sort((a, b) => Number(a.criterion === null) - Number(b.criterion === null));

/** Whether an item may be drawn for a line of the plan. */
export const fits =
  ({ unitCode, criterion, kind }: BlueprintLine) =>
  (item: Drawn): boolean =>
    item.kind === kind && item.unitCode === unitCode && (criterion === null || item.criteria.includes(criterion));

const covers = (code: string, criterion: string) => (item: Drawn) =>
  item.unitCode === code && item.criteria.includes(criterion);
