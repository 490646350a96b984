import { describe, expect, it } from '@jest/globals';
import { apiKeyStandingOn, assertApiKeyEnd, rowAllowances } from './api-key.rules.ts';

const key = { expiresOn: '2026-12-31', revokedAt: null as string | null };

describe('the key of a system', () => {
  it.each([
    ['2026-12-31', null, 'active'],
    ['2027-01-01', null, 'expired'],
    ['2026-01-01', '2025-12-30T00:00:00.000Z', 'revoked'],
    ['2027-01-01', '2025-12-30T00:00:00.000Z', 'revoked'],
  ] as const)('on %s, revoked at %s, is %s', (today, revokedAt, standing) => {
    expect(apiKeyStandingOn({ ...key, revokedAt }, today)).toBe(standing);
  });

  it.each([
    ['2026-12-05', true],
    ['2028-01-09', true],
    ['2026-12-04', false],
    ['2028-01-10', false],
  ])('made on 5 December 2026 may end on %s: %s', (expiresOn, allowed) => {
    const make = () => assertApiKeyEnd(expiresOn, '2026-12-05');
    if (allowed) expect(make).not.toThrow();
    else expect(make).toThrow(expect.objectContaining({ code: 'api_key.expiry_invalid', params: { maxDays: 400 } }));
  });

  it('may ask for more than an office without one', () => {
    const { public: office, standard, large } = rowAllowances;
    expect(office.rows / office.seconds).toBeLessThan(standard.rows / standard.seconds);
    expect(standard.rows / standard.seconds).toBeLessThan(large.rows / large.seconds);
  });
});
