import { describe, expect, it } from '@jest/globals';
import { ageOn, eligibilityFindings } from './eligibility.rules.ts';
import { announcementGaps, answersIn, assertMayApply, assertReasoned, assertSelecting } from './selection.rules.ts';
import { type Eligibility, openToAll, SelectionPlanChange } from './selection-plan.ts';

const facts = { birthDate: '1990-04-17', education: 'diploma' as const, inCooperative: true, documentsSeen: [] };
const met = (asked: Partial<Eligibility>, change: object = {}) =>
  eligibilityFindings({ ...openToAll, ...asked }, { ...facts, ...change }, '2026-11-20').map((each) => each.met);

describe('eligibility', () => {
  it.each([
    ['1990-11-20', { least: 36, most: 36 }],
    ['1990-11-21', { least: 35, most: 35 }],
    ['1990', { least: 35, most: 36 }],
  ])('somebody born %s has an age on the first day', (birthDate, age) => {
    expect(ageOn(birthDate, '2026-11-20')).toEqual(age);
  });

  it.each([
    ['nothing asked', {}, {}, []],
    ['old enough', { minimumAge: 36 }, {}, ['yes']],
    ['too young', { minimumAge: 37 }, {}, ['no']],
    ['a year of birth on the edge', { minimumAge: 36 }, { birthDate: '1990' }, ['unknown']],
    ['too old', { maximumAge: 35 }, {}, ['no']],
    ['enough school', { minimumEducation: 'upper_secondary' as const }, {}, ['yes']],
    ['not enough school', { minimumEducation: 'bachelor' as const }, {}, ['no']],
    ['school not said', { minimumEducation: 'primary' as const }, { education: null }, ['unknown']],
    ['no cooperative named', { membershipNeeded: true }, { inCooperative: false }, ['unknown']],
    ['papers, one of them seen', { documents: ['KTP', 'Ijazah'] }, { documentsSeen: ['KTP'] }, ['yes', 'unknown']],
  ])('%s', (_, asked, change, answer) => {
    expect(met(asked, change)).toEqual(answer);
  });
});

describe('the way of an application', () => {
  const cohort = { status: 'enrolling' as const, startsOn: '2026-11-20' };

  it('begins while the cohort takes applicants', () => {
    expect(() => assertMayApply(cohort, '2026-11-20')).not.toThrow();
    const refused = expect.objectContaining({ code: 'intake.closed' });
    expect(() => assertMayApply(cohort, '2026-11-21')).toThrow(refused);
    expect(() => assertMayApply({ ...cohort, status: 'selecting' }, '2026-11-01')).toThrow(refused);
  });

  it('is changed by nobody once the result is announced or the cohort goes on', () => {
    expect(() => assertSelecting({ status: 'selecting', announcedAt: null })).not.toThrow();
    const announced = { status: 'selecting' as const, announcedAt: '2026-11-01T02:00:00.000Z' };
    expect(() => assertSelecting(announced)).toThrow(expect.objectContaining({ code: 'selection.announced' }));
    const running = { status: 'running' as const, announcedAt: null };
    expect(() => assertSelecting(running)).toThrow(expect.objectContaining({ code: 'selection.wrong_state' }));
  });

  it('is refused with a reason only, and lets nothing pass without one', () => {
    const needed = expect.objectContaining({ code: 'selection.reason_needed' });
    const decide = (decision: 'verify' | 'reject', note: string | null) => ({
      decision,
      note,
      version: 1,
      documentsSeen: [],
    });
    const open = [{ code: 'document' as const, asked: 'KTP', met: 'unknown' as const }];
    expect(() => assertReasoned(decide('reject', null), [])).toThrow(needed);
    expect(() => assertReasoned(decide('verify', null), [])).not.toThrow();
    expect(() => assertReasoned(decide('verify', '  '.trim()), open)).toThrow(needed);
    expect(() => assertReasoned(decide('verify', 'KTP menyusul besok'), open)).not.toThrow();
  });

  it('is announced when everybody was looked at and every score is there', () => {
    const criteria = [{ key: 'a', title: 'A', weight: 100 }];
    const list = [
      ['applied', {}],
      ['verified', {}],
      ['verified', { a: 3 }],
      ['rejected', {}],
    ] as const;
    expect(
      announcementGaps(
        criteria,
        list.map(([status, scores]) => ({ status, scores })),
      ),
    ).toEqual({ unverified: 1, unscored: 1 });
  });

  it('is answered by whoever made it until the training begins', () => {
    expect(answersIn('selected', 'confirmed')).toEqual(['confirm', 'withdraw']);
    expect(answersIn('waitlisted', 'selecting')).toEqual(['withdraw']);
    expect(answersIn('rejected', 'selecting')).toEqual([]);
    expect(answersIn('selected', 'running')).toEqual([]);
  });

  it('takes criteria that make a hundred together, each once', () => {
    const plan = (...weights: number[]) => {
      const criteria = weights.map((weight, index) => ({ key: `k${index}`, title: 'Kriteria', weight }));
      return SelectionPlanChange.safeParse({ version: 0, criteria, eligibility: openToAll, passMark: 0 }).success;
    };
    expect([plan(), plan(100), plan(40, 60), plan(40, 50)]).toEqual([true, true, true, false]);
  });
});
