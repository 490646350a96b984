import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../kernel/domain-error.ts';
import { moveInstrumentSet } from './instrument.rules.ts';

describe('the steps of a set', () => {
  const blocker = { code: 'criterion_uncovered' as const, unitCode: 'U.01', criterion: '1.1' };

  it.each([
    ['draft', 'make_ready', [], 'ready'],
    ['draft', 'make_ready', [blocker], 'instrument.blocked'],
    ['ready', 'reopen', [blocker], 'draft'],
    ['ready', 'lock', [], 'locked'],
    ['locked', 'reopen', [], 'instrument.wrong_step'],
    ['draft', 'lock', [], 'instrument.wrong_step'],
  ] as const)('from %s by %s', (status, event, blockers, outcome) => {
    let code: unknown;
    try {
      code = moveInstrumentSet(status, event, [...blockers]);
    } catch (error) {
      code = error instanceof DomainError && error.code;
    }
    expect(code).toBe(outcome);
  });
});
