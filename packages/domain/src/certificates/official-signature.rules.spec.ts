import { describe, expect, it } from '@jest/globals';
import { assert, boolean, constantFrom, property } from 'fast-check';
import { BatchStatus } from './issuance.ts';
import { assertMaySign, isAwaited, officialBlockers } from './official-signature.rules.ts';

const official = { accountId: 'head', hasNik: true };
const batch = { status: 'awaiting_signature', approvedById: 'head' } as const;

describe('a signature in person', () => {
  it.each([
    ['is given by whoever approved', batch, official, null],
    ['is not given by another official', batch, { ...official, accountId: 'deputy' }, 'issuance.not_the_official'],
    ['needs a NIK', batch, { ...official, hasNik: false }, 'issuance.official_without_nik'],
    ['waits for the approval', { ...batch, status: 'pending_approval' }, official, 'issuance.not_awaited'],
    ['is not given where the worker signs', { ...batch, status: 'running' }, official, 'issuance.not_awaited'],
    ['is given once', { ...batch, status: 'done' }, official, 'issuance.not_awaited'],
  ] as const)('%s', (_, of, by, code) => {
    if (code === null) expect(() => assertMaySign(of, by)).not.toThrow();
    else expect(() => assertMaySign(of, by)).toThrow(code);
  });

  it('is taken exactly from those who are awaited and against whom nothing stands', () => {
    const status = constantFrom(...BatchStatus.options);
    const people = constantFrom('head', 'deputy');
    assert(
      property(
        status,
        constantFrom('head', 'deputy', null),
        people,
        boolean(),
        (one, approvedById, accountId, hasNik) => {
          const given = { status: one, approvedById };
          const takes = isAwaited(given, accountId) && officialBlockers({ hasNik }).length === 0;
          const act = () => assertMaySign(given, { accountId, hasNik });
          if (takes) expect(act).not.toThrow();
          else expect(act).toThrow();
        },
      ),
    );
  });
});
