import type { SchemeVersion } from './scheme.ts';
import type { GroupCoverage, SchemeCoverage } from './scheme-coverage.ts';

type Scheme = Pick<SchemeVersion, 'units' | 'groups'>;

/** Which units of a scheme a curriculum covers and what is missing (rule 17). */
export function coverageOf({ units, groups }: Scheme, unitCodes: readonly string[]): SchemeCoverage {
  const taught = new Set(unitCodes);
  const of = (group: string | null) => units.filter((unit) => unit.group === group);
  const missing = of(null).filter(({ code }) => !taught.has(code));
  const electives = groups.map(({ title, choose }): GroupCoverage => {
    const covered = of(title).filter(({ code }) => taught.has(code));
    const open = of(title).filter(({ code }) => !taught.has(code));
    return { title, choose, covered, open, short: Math.max(0, choose - covered.length) };
  });
  const named = new Set(units.map(({ code }) => code));
  return {
    covered: units.filter(({ code }) => taught.has(code)),
    missing,
    groups: electives,
    beside: [...taught].filter((code) => !named.has(code)),
    complete: missing.length === 0 && electives.every(({ short }) => short === 0),
  };
}

/** How many units are still needed, the compulsory and the fewest electives. */
export function unitsShort({ missing, groups }: SchemeCoverage): number {
  return missing.length + groups.reduce((sum, { short }) => sum + short, 0);
}
