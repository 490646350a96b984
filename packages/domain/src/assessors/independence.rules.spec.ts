import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authorisationBlocks, canMitigate, type Tie, tieBlocks } from './independence.rules.ts';

const assessor = {
  ...{ active: true, validFrom: '2024-01-01', validUntil: '2026-12-31' },
  authorisations: [{ schemeVersionId: 'v1', from: '2025-01-01', until: '2025-12-31' }],
};
const taught = (on: string): Tie => ({ kind: 'taught', on, cohortTitle: 'Angkatan' });

describe('who may assess', () => {
  it.each([
    ['the first day', assessor, 'v1', '2025-01-01', []],
    ['before', assessor, 'v1', '2024-12-31', ['not_authorised']],
    ['after', assessor, 'v1', '2026-01-01', ['not_authorised']],
    ['another version', assessor, 'v2', '2025-06-01', ['not_authorised']],
    ['an expired certificate', assessor, 'v1', '2027-01-01', ['certificate_invalid', 'not_authorised']],
    ['inactive', { ...assessor, active: false }, 'v1', '2025-06-01', ['inactive']],
  ])('%s (rule 3)', (_, who, version, day, blocks) => expect(authorisationBlocks(who, version, day)).toEqual(blocks));

  it.each([
    ['taught 24 months before', [taught('2024-11-25')], ['taught']],
    ['taught longer ago', [taught('2024-11-24')], []],
    ['teaching planned after the day', [taught('2026-11-26')], []],
    ['a relative, always', [{ kind: 'relative' }], ['relative']],
    ['each kind once', [taught('2026-01-01'), taught('2026-02-01'), { kind: 'self' }], ['taught', 'self']],
  ] as [string, Tie[], string[]][])('%s (rule 1)', (_, ties, kinds) =>
    expect(tieBlocks(ties, '2026-11-25', 24).map(({ kind }) => kind)).toEqual(kinds),
  );

  it('mitigates teaching and mentoring alone, and only where something stands against it', () => {
    expect(canMitigate(['taught', 'mentored'])).toBe(true);
    expect(canMitigate([])).toBe(false);
    const others = ['relative', 'same_cooperative', 'business', 'other', 'self', 'not_authorised'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.boolean(), (hard, also) =>
        expect(canMitigate(also ? ['taught', hard] : [hard])).toBe(false),
      ),
    );
  });
});
