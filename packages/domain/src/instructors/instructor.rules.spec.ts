import { describe, expect, it } from '@jest/globals';
import { isValidOn, qualificationGaps, qualificationStanding, qualifiedUnitCodes } from './instructor.rules.ts';
import type { Qualification } from './instructor.ts';

const qualification = (change: Partial<Qualification>): Qualification => ({
  id: 'q',
  kind: 'technical',
  title: 'Pembukuan koperasi',
  unitCodes: ['U1'],
  certificateNumber: null,
  issuedBy: null,
  validFrom: '2024-01-01',
  validUntil: '2026-12-31',
  evidenceId: null,
  confirmed: true,
  certificate: null,
  ...change,
});
const methodology = qualification({ kind: 'methodology', unitCodes: [] });

describe('who may teach (rule 14)', () => {
  it.each([
    ['qualified and methodical', [qualification({}), methodology], ['U1'], '2026-11-25', []],
    ['without methodology', [qualification({})], ['U1'], '2026-11-25', ['methodology_missing']],
    ['for another unit', [qualification({}), methodology], ['U1', 'U2'], '2026-11-25', ['unit_not_qualified']],
    [
      'expired on the session’s date',
      [qualification({}), methodology],
      ['U1'],
      '2027-01-01',
      ['methodology_missing', 'unit_not_qualified'],
    ],
    ['on the last valid day', [qualification({}), methodology], ['U1'], '2026-12-31', []],
  ])('%s', (_, qualifications, units, day, codes) => {
    expect(qualificationGaps(qualifications, units, day).map(({ code }) => code)).toEqual(codes);
  });

  it('lists qualified units once and only while valid', () => {
    const held = [
      qualification({ unitCodes: ['U2', 'U1'] }),
      qualification({}),
      qualification({ unitCodes: ['U3'], validUntil: '2025-01-01' }),
      methodology,
    ];
    expect(qualifiedUnitCodes(held, '2026-11-25')).toEqual(['U1', 'U2']);
  });

  it.each([
    ['2023-12-31', 'not_yet'],
    ['2026-01-01', 'valid'],
    ['2026-11-25', 'expiring'],
    ['2027-01-01', 'expired'],
  ])('on %s a qualification is %s', (day, standing) =>
    expect(qualificationStanding(qualification({}), day, 90)).toBe(standing),
  );

  it.each([
    ['nobody of the centre has looked at', { confirmed: false }, 'unconfirmed'],
    ['a suspended certificate gave', { certificate: { id: 'c', standing: 'suspended' } }, 'withheld'],
    ['a revoked certificate gave', { certificate: { id: 'c', standing: 'revoked' } }, 'withheld'],
    ['a replaced certificate gave', { certificate: { id: 'c', standing: 'replaced' } }, 'withheld'],
  ] as const)('one that %s does not count', (_, change, standing) => {
    const held = qualification(change);
    expect(isValidOn(held, '2026-01-01')).toBe(false);
    expect(qualificationStanding(held, '2026-01-01', 90)).toBe(standing);
  });

  it('one of a certificate that has expired by now counts on the days before', () => {
    const held = qualification({ certificate: { id: 'c', standing: 'expired' } });
    expect([isValidOn(held, '2026-12-31'), isValidOn(held, '2027-01-01')]).toEqual([true, false]);
  });
});
