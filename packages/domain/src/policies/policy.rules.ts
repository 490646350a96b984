import { DomainError } from '../kernel/domain-error.ts';
import type { InputIssue } from '../kernel/request.errors.ts';
import type { PolicyDefinition } from './policy-definition.ts';

/** Refuses a value that its definition does not allow: beyond its bounds, or, where there is a floor, broken or between 0 and it. */
export function assertWithinBounds(definition: PolicyDefinition, value: number): void {
  const issue = issueOf(definition, value);
  if (issue) throw new DomainError('request.invalid', { issues: [{ pointer: '/value', ...issue }] });
}

/** A value as it holds: one with a floor is whole, and what was stored before it had to be is read rounded up. */
export const valueInForce = ({ floor }: PolicyDefinition, stored: number): number =>
  floor === undefined ? stored : Math.ceil(stored);

function issueOf({ minimum, maximum, floor }: PolicyDefinition, value: number): Omit<InputIssue, 'pointer'> | null {
  if (value < minimum) return { code: 'too_small', minimum };
  if (value > maximum) return { code: 'too_big', maximum };
  if (floor === undefined) return null;
  if (!Number.isInteger(value)) return { code: 'invalid_type', asked: 'int' };
  return value > 0 && value < floor ? { code: 'too_small', minimum: floor, asked: 'int' } : null;
}
