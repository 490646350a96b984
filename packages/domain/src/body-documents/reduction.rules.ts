import { DomainError } from '../kernel/domain-error.ts';
import type { SchemeVersion } from '../schemes/scheme.ts';
import { coverageOf } from '../schemes/scheme-coverage.rules.ts';

/** A unit as a document states it. */
export interface StatedUnit {
  code: string;
  result: 'K' | 'BK' | null;
}

/** Refuses taking away units that a document does not state as competent, or all of them, which is a revocation. */
export function assertReduction(stated: readonly StatedUnit[], taken: readonly string[]): void {
  const held = new Set(stated.filter(({ result }) => result === 'K').map(({ code }) => code));
  if (taken.length === 0) throw new DomainError('competency.units_to_take_needed');
  const unknown = taken.find((code) => !held.has(code));
  if (unknown !== undefined) throw new DomainError('competency.unit_not_held', { unitCode: unknown });
  if (new Set(taken).size === held.size) throw new DomainError('competency.nothing_left');
}

/** The units that a document goes on stating. */
export const unitsLeft = <Unit extends StatedUnit>(stated: readonly Unit[], taken: readonly string[]): Unit[] =>
  stated.filter(({ code }) => !taken.includes(code));

/**
 * What the units that are left amount to: competence while every compulsory unit and the required electives are among them
 * (rule 5), otherwise a statement of those units.
 */
export function reducedTo(
  scheme: Pick<SchemeVersion, 'units' | 'groups'>,
  left: readonly StatedUnit[],
): 'competency' | 'attained_units' {
  const held = left.filter(({ result }) => result === 'K').map(({ code }) => code);
  return coverageOf(scheme, held).complete ? 'competency' : 'attained_units';
}
