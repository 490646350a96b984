import { describe, expect, it } from '@jest/globals';
import type { Statement, StatusList } from '@kompeten/statement';
import { standingOf } from './standing-of.ts';

const statement: Statement = {
  ...{ code: 'K7QX3M9DPW4T8HJ2', kind: 'training', number: '1', holderName: 'Siti', title: 'T', issuer: 'B' },
  ...{ issuedOn: '2026-01-01', validUntil: null, specimen: false, status: { list: 1, index: 9 } },
};

const list = (byte: number): StatusList => ({
  ...{ name: '1-revocation', asOf: '2026-11-01T08:00:00.000Z', validUntil: '2026-11-08T08:00:00.000Z' },
  bits: Uint8Array.from([0, byte]),
});
const SET = 0b0100_0000;
const WITHIN = '2026-11-03T00:00:00.000Z';
const AFTER = '2026-11-09T00:00:00.000Z';

describe('what a device without a network says of a certificate', () => {
  it.each([
    ['in_force', {}, list(0), list(0), WITHIN],
    ['revoked', {}, list(SET), list(0), WITHIN],
    ['suspended', {}, list(0), list(SET), WITHIN],
    ['in_force', {}, list(0xff ^ SET), list(0xff ^ SET), WITHIN],
    ['expired', { validUntil: '2026-11-02' }, list(0), list(0), WITHIN],
    ['in_force', { validUntil: '2026-11-03' }, list(0), list(0), WITHIN],
    ['expired', { validUntil: '2026-11-03' }, list(0), list(0), '2026-11-03T17:00:00.000Z'],
    ['outdated', {}, list(0), list(0), AFTER],
    ['outdated', {}, list(0), list(SET), AFTER],
    ['revoked', {}, list(SET), null, AFTER],
    ['not_known', {}, null, list(0), WITHIN],
    ['not_known', {}, list(0), null, WITHIN],
    ['not_known', { status: { list: 1, index: 16 } }, list(0), list(0), WITHIN],
  ] as const)('is %s (%j)', (kind, change, revocation, suspension, now) => {
    expect(standingOf({ ...statement, ...change }, { revocation, suspension }, now).kind).toBe(kind);
  });
});
