import { describe, expect, it } from '@jest/globals';
import { renewalOpensOn } from './renewal.rules.ts';

describe('the renewal of a certificate', () => {
  it.each([
    ['competency', '2028-11-05', '2028-05-05'],
    ['competency', '2028-08-31', '2028-02-29'],
    ['competency', '2027-03-10', '2026-09-10'],
    ['competency', null, null],
    ['training', '2028-11-05', null],
  ] as const)('of kind %s valid until %s opens on %s', (kind, validUntil, opens) => {
    expect(renewalOpensOn({ kind, validUntil }, 6)).toBe(opens);
  });
});
