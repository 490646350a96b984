import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ComparedPerson, mergeBlockers, mergeGround, moveMerge } from './merge.rules.ts';

const person = (change: Partial<ComparedPerson> = {}): ComparedPerson => ({
  ...{ id: 'a', fullName: 'Siti Nurbaya', birthDate: '1990-04-17', identityKey: null },
  ...change,
});

describe('two records', () => {
  it.each([
    ['with one document, whatever the names', { identityKey: 'k' }, { fullName: 'Sity', identityKey: 'k' }, 'document'],
    ['with one name, date and no document', {}, { fullName: 'siti  NURBAYA' }, 'name'],
    ['of which one showed a document', { identityKey: 'k' }, {}, 'name'],
    ['with a year alone', { birthDate: '1990' }, {}, 'name'],
    ['with two documents', { identityKey: 'k' }, { identityKey: 'l' }, null],
    ['with another date', {}, { birthDate: '1990-04-18' }, null],
    ['with another name', {}, { fullName: 'Siti Nurhaliza' }, null],
  ] as const)('%s', (_, a, b, ground) => {
    expect(mergeGround(person(a), person(b))).toBe(ground);
  });

  it('are compared the same way from either side', () => {
    const any = fc.record({
      fullName: fc.constantFrom('Siti', 'SITI', 'Budi'),
      birthDate: fc.constantFrom('1990', '1990-04-17', '1991'),
      identityKey: fc.constantFrom(null, 'k', 'l'),
    });
    fc.assert(fc.property(any, any, (a, b) => expect(mergeGround(a, b)).toBe(mergeGround(b, a))));
  });

  it('do not become one while both sit in one cohort, both sign in by e-mail, or both teach at one centre', () => {
    const own = (cohortId: string, status: 'active' | 'withdrawn', hasStaffAccount = false) => ({
      enrolments: [{ cohortId, cohort: cohortId, status }],
      hasStaffAccount,
      instructors: [],
    });
    const teaches = (centreId: string) => ({ ...own('x', 'withdrawn'), instructors: [{ centreId, centre: 'BLK' }] });
    expect(mergeBlockers(own('x', 'active'), own('x', 'active'))).toEqual([{ code: 'same_cohort', cohort: 'x' }]);
    expect(mergeBlockers(own('x', 'withdrawn'), own('x', 'active'))).toEqual([]);
    expect(mergeBlockers(own('x', 'active', true), own('y', 'active', true))).toEqual([{ code: 'two_accounts' }]);
    expect(mergeBlockers(teaches('1'), teaches('1'))).toEqual([{ code: 'two_instructors', centre: 'BLK' }]);
    expect(mergeBlockers(teaches('1'), teaches('2'))).toEqual([]);
  });
});

describe('deciding a case', () => {
  const proposed = { status: 'proposed', proposedById: 'one', blockers: [] } as const;
  const by = (accountId: string, reason: string | null = null) => ({ accountId, reason });

  it('takes a second person', () => {
    expect(() => moveMerge(proposed, 'confirm', by('one'))).toThrow(
      expect.objectContaining({ code: 'merge.same_person' }),
    );
    expect(moveMerge(proposed, 'confirm', by('two'))).toBe('same');
  });

  it('wants a reason for everything but the confirmation, and nothing that stands against it', () => {
    const reasonNeeded = expect.objectContaining({ code: 'merge.reason_needed' });
    for (const event of ['send_back', 'keep_apart'] as const) {
      expect(() => moveMerge(proposed, event, by('two'))).toThrow(reasonNeeded);
    }
    const blocked = { ...proposed, blockers: [{ code: 'two_accounts' }] as const };
    expect(() => moveMerge(blocked, 'confirm', by('two'))).toThrow(expect.objectContaining({ code: 'merge.blocked' }));
    expect(moveMerge(blocked, 'keep_apart', by('one', 'Kakak beradik'))).toBe('different');
  });

  it('is final once the two are one, and may be taken up again where they were kept apart', () => {
    const done = { ...proposed, status: 'same' } as const;
    expect(() => moveMerge(done, 'reopen', by('two', 'x'))).toThrow(
      expect.objectContaining({ code: 'merge.wrong_state' }),
    );
    expect(moveMerge({ ...proposed, status: 'different' }, 'reopen', by('two', 'Surat baru'))).toBe('open');
  });
});
