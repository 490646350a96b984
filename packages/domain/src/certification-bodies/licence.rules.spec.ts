import { describe, expect, it } from '@jest/globals';
import { assertLicensed, type LicenceFacts, licenceGap } from './licence.rules.ts';

const licence = (change: Partial<LicenceFacts> = {}): LicenceFacts => ({
  ...{ number: 'L1', validFrom: '2024-01-01', validUntil: '2026-12-31', lift: null },
  scopes: [{ schemeId: 's1', endsOn: null }],
  ...change,
});
const reduced = licence({ scopes: [{ schemeId: 's1', endsOn: '2026-03-31' }] });

describe('whether a licence covers a scheme on a day (rule 4)', () => {
  it.each([
    ['no licence', [], '2026-01-01', 'no_licence'],
    ['another scheme', [licence({ scopes: [{ schemeId: 's2', endsOn: null }] })], '2026-01-01', 'not_in_scope'],
    ['the first day', [licence()], '2024-01-01', null],
    ['the day before', [licence()], '2023-12-31', 'lapsed'],
    ['the last day', [licence()], '2026-12-31', null],
    ['the day after', [licence()], '2027-01-01', 'lapsed'],
    ['lifted by the letter of BNSP', [licence({ lift: { until: '2027-02-28' } })], '2027-02-28', null],
    ['after the letter', [licence({ lift: { until: '2027-02-28' } })], '2027-03-01', 'lapsed'],
    ['the last day in scope', [reduced], '2026-03-31', null],
    ['out of scope', [reduced], '2026-04-01', 'scope_reduced'],
    ['renewed', [reduced, licence({ validFrom: '2026-04-01', validUntil: '2029-03-31' })], '2026-04-01', null],
  ])('%s', (_, licences, day, gap) => expect(licenceGap(licences, 's1', day)).toBe(gap));

  it('is refused with the day and the gap', () =>
    expect(() => assertLicensed([], 's1', '2026-01-01')).toThrow(
      expect.objectContaining({ code: 'body.not_licensed', params: { gap: 'no_licence', day: '2026-01-01' } }),
    ));
});
