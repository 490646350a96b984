import { DomainError } from '../kernel/domain-error.ts';
import type { NewSchemeVersion } from './scheme.ts';

/** What is wrong with the units of a version as it is made by hand. */
export type SchemeUnitFault =
  | { code: 'scheme.unit_twice' | 'scheme.unit_unregistered'; params: { unitCode: string } }
  | { code: 'scheme.group_unknown'; params: { group: string } }
  | { code: 'scheme.group_short'; params: { group: string; choose: number; units: number } };

type Units = Pick<NewSchemeVersion, 'units' | 'groups'>;

/**
 * Everything that is wrong with the units of a version: each code once and in the register, each elective in a group that
 * is named, each group with at least as many units as are to be chosen. `isRegistered` says whether the register knows a code.
 */
export function schemeUnitFaults({ units, groups }: Units, isRegistered: (code: string) => boolean): SchemeUnitFault[] {
  const codes = units.map(({ code }) => code);
  const titles = new Set(groups.map(({ title }) => title));
  const twice = new Set(codes.filter((code, at) => codes.indexOf(code) !== at));
  const strange = new Set(units.flatMap(({ group }) => (group && !titles.has(group) ? [group] : [])));
  return [
    ...[...twice].map((unitCode) => ({ code: 'scheme.unit_twice' as const, params: { unitCode } })),
    ...[...new Set(codes)]
      .filter((code) => !isRegistered(code))
      .map((unitCode) => ({ code: 'scheme.unit_unregistered' as const, params: { unitCode } })),
    ...[...strange].map((group) => ({ code: 'scheme.group_unknown' as const, params: { group } })),
    ...groups.flatMap(({ title: group, choose }) => {
      const own = units.filter((unit) => unit.group === group).length;
      return own < choose ? [{ code: 'scheme.group_short' as const, params: { group, choose, units: own } }] : [];
    }),
  ];
}

/** Refuses a version whose units are at fault, with the first fault. */
export function assertSchemeUnits(version: Units, isRegistered: (code: string) => boolean): void {
  const [fault] = schemeUnitFaults(version, isRegistered);
  if (fault) throw new DomainError(fault.code, fault.params);
}
