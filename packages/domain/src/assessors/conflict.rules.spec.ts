import { describe, expect, it } from '@jest/globals';
import { assertConflictWithdrawable, withdrawalBlocker } from './conflict.rules.ts';

const withdrawn = { at: '2026-01-01T00:00:00Z', byName: 'Manajer', reason: 'Salah orang' };
const declared = (declarantAccountId: string | null, declaredById: string) => ({
  declarantAccountId,
  declaredById,
  withdrawn: null,
});

describe('withdrawing a declared conflict (rule 1)', () => {
  it.each([
    ['the assessor, what was declared by themself', declared('assessor', 'assessor'), 'assessor', null],
    ['the assessor, what the manager wrote down', declared('assessor', 'manager'), 'assessor', 'declared_by_another'],
    ['the manager, what the assessor declared', declared('assessor', 'assessor'), 'manager', null],
    ['the manager, for an assessor without an account', declared(null, 'manager'), 'manager', null],
    ['anybody, twice', { ...declared(null, 'manager'), withdrawn }, 'manager', 'already_withdrawn'],
  ] as const)('%s', (_, declaration, accountId, blocker) => {
    expect(withdrawalBlocker(declaration, accountId)).toBe(blocker);
    const withdraw = () => assertConflictWithdrawable(declaration, accountId);
    if (blocker === null) expect(withdraw).not.toThrow();
    else expect(withdraw).toThrow(expect.objectContaining({ code: `conflict.${blocker}` }));
  });
});
