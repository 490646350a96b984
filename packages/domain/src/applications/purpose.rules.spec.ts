import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ApplicationStatus } from './application-status.ts';
import { type EarlierApplication, isOpen, offeredPurpose, purposeOf } from './purpose.rules.ts';

const refusal = (code: string, params = {}) => expect.objectContaining({ code, params });
const wished = { bodyId: 'lsp-1', schemeVersionId: 'v1', renewalOpensMonths: 30, reassessmentDays: 180 };
const earlier = (change: Partial<EarlierApplication> = {}): EarlierApplication => ({
  ...{
    number: 'APL-2024-0001',
    bodyId: 'lsp-1',
    status: 'scheduled',
    schemeVersionId: 'v1',
    closedAt: '2024-01-10T00:00:00Z',
  },
  ...{ outcome: 'competent', decidedOn: '2024-01-10', validUntil: '2027-01-10', missingUnits: [], candidacyId: 'k1' },
  ...change,
});
const bk = earlier({ outcome: 'not_yet_competent', validUntil: null, missingUnits: ['U.2'] });
const first = { purpose: 'certification', reassessesCandidacyId: null, onlyUnits: null };

describe('what a new application is for (rule 16)', () => {
  it.each([
    ['nothing before', [], '2026-11-25', first],
    [
      'rejected before',
      [earlier({ status: 'rejected', closedAt: null, outcome: null, decidedOn: null })],
      '2026-11-25',
      first,
    ],
    ['the day the window opens', [earlier()], '2026-07-10', { ...first, purpose: 'renewal' }],
    ['the last day of validity', [earlier()], '2027-01-10', { ...first, purpose: 'renewal' }],
    ['expired', [earlier()], '2027-01-11', first],
    ['another version', [earlier({ schemeVersionId: 'v0' })], '2025-01-01', { ...first, purpose: 'new_version' }],
    ['BK, in time', [bk], '2024-07-08', { purpose: 'reassessment', reassessesCandidacyId: 'k1', onlyUnits: ['U.2'] }],
    ['BK, too late', [bk], '2024-07-09', first],
    ['BK of another version', [{ ...bk, schemeVersionId: 'v0' }], '2024-02-01', first],
    [
      'the latest decision counts',
      [bk, earlier({ decidedOn: '2024-03-01', validUntil: '2027-03-01' })],
      '2026-09-01',
      { ...first, purpose: 'renewal' },
    ],
  ])('%s', (_, before, day, purpose) => expect(purposeOf(before, wished, day)).toEqual(purpose));

  it('is refused before the window, and while another application is open', () => {
    expect(() => purposeOf([earlier()], wished, '2026-07-09')).toThrow(
      refusal('application.purpose_not_open', { purpose: 'renewal', from: '2026-07-10', until: '2027-01-10' }),
    );
    const open = earlier({ status: 'accepted', closedAt: null, outcome: null, decidedOn: null });
    expect(() => purposeOf([open, earlier()], wished, '2026-08-01')).toThrow(
      refusal('application.one_open', { number: 'APL-2024-0001' }),
    );
  });

  it('does not name to a body what is open at another one', () => {
    const open = earlier({ status: 'accepted', closedAt: null, outcome: null, decidedOn: null, bodyId: 'lsp-2' });
    expect(() => purposeOf([open], wished, '2026-08-01')).toThrow(refusal('application.one_open', { number: null }));
  });

  it('is offered for what it would be, and not where it would be refused', () => {
    expect(offeredPurpose([earlier()], wished, '2026-07-10')).toBe('renewal');
    expect(offeredPurpose([earlier()], wished, '2026-07-09')).toBeNull();
    expect(offeredPurpose([earlier({ closedAt: null })], wished, '2026-07-10')).toBeNull();
  });

  it('never finds room beside an open application, whatever came before', () => {
    const any = fc.array(fc.record({ status: fc.constantFrom(...ApplicationStatus.options), closed: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(any, (given) => {
        const all = given.map(({ status, closed }) =>
          earlier({ status, closedAt: closed ? '2024-01-10T00:00:00Z' : null }),
        );
        if (!all.some(isOpen)) return;
        expect(() => purposeOf(all, wished, '2026-08-01')).toThrow('application.one_open');
      }),
    );
  });
});
