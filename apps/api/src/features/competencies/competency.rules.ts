import {
  type CompetencyUnitDetail,
  isIllustrativeUnitCode,
  isOfficialUnitCode,
  type NewCompetencyUnit,
  type SheetUnit,
  UnitGuidance,
} from '@kompeten/domain';
import type { StoredUnit } from './competency-unit.repository.ts';
import type { NamedStandard } from './standard.repository.ts';

type Given = Pick<NewCompetencyUnit, 'code' | 'title' | 'elements'> & {
  [K in keyof UnitGuidance]?: string | null | undefined;
};

/** A unit as it is stored, with what its code says of itself. */
export function storedUnit(id: string, standardId: string | null, given: Given): StoredUnit {
  const { code, title, elements } = given;
  const illustrative = isIllustrativeUnitCode(code);
  const guidance = UnitGuidance.parse(Object.fromEntries(guidanceKeys.map((key) => [key, given[key] || null])));
  return {
    id,
    code,
    title,
    illustrative,
    officialPattern: isOfficialUnitCode(code),
    standardId,
    elements,
    ...guidance,
  };
}

const guidanceKeys = Object.keys(UnitGuidance.shape) as (keyof UnitGuidance)[];

/** The standard that a unit of a sheet belongs to; it is illustrative where its units are. */
export function standardOf({ standard, decree, code }: SheetUnit): NamedStandard | null {
  return standard === null ? null : { title: standard, decree, illustrative: isIllustrativeUnitCode(code) };
}

/** What importing a unit does to the register. */
export function effectOf(unit: SheetUnit, known: CompetencyUnitDetail | undefined): 'created' | 'changed' | 'same' {
  if (!known) return 'created';
  const said = storedUnit(known.id, known.standardId, unit);
  const isMoved =
    unit.decree === null
      ? (unit.standard ?? known.standardTitle) !== known.standardTitle
      : unit.decree !== known.decree;
  return isMoved ||
    Object.entries(said).some(([name, value]) => spelled(value) !== spelled(known[name as keyof StoredUnit]))
    ? 'changed'
    : 'same';
}

/** A value for comparison, whatever the order in which the database gives the parts of it. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
