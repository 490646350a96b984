import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allotSeats, type RankedFacts, rankApplicants, totalOf } from './ranking.rules.ts';

const criteria = [
  { key: 'motivation', title: 'Motivasi', weight: 40 },
  { key: 'experience', title: 'Pengalaman', weight: 60 },
];
const someone = (
  id: string,
  experience: number,
  motivation: number,
  change: Partial<RankedFacts> = {},
): RankedFacts => ({
  ...{ id, rosterNumber: 1, appliedAt: '2026-11-01T02:00:00.000Z', scores: { experience, motivation } },
  ...change,
});

describe('the ranking of applicants', () => {
  it('weighs scores out of a hundred', () => {
    expect(totalOf(criteria, { experience: 5, motivation: 5 })).toBe(100);
    expect(totalOf(criteria, { experience: 3, motivation: 4 })).toBe(68);
    expect(totalOf([], {})).toBe(0);
  });

  it('says what decided between equals: the weightiest criterion, then the time, then the number', () => {
    const later = { appliedAt: '2026-11-02T02:00:00.000Z' };
    const same = { ...later, rosterNumber: 2 };
    const list = [someone('d', 2, 5, same), someone('c', 2, 5, later), someone('b', 2, 5), someone('a', 4, 2)];
    expect(rankApplicants(criteria, list)).toEqual([
      { id: 'a', rank: 1, total: 64, tieBreak: null },
      { id: 'b', rank: 2, total: 64, tieBreak: { by: 'criterion', key: 'experience' } },
      { id: 'c', rank: 3, total: 64, tieBreak: { by: 'applied_at' } },
      { id: 'd', rank: 4, total: 64, tieBreak: { by: 'roster_number' } },
    ]);
  });

  it('gives the seats from the top, lets the next wait, and takes nobody below the mark', () => {
    const ranked = rankApplicants(criteria, [someone('a', 5, 5), someone('b', 4, 4), someone('c', 1, 1)]);
    const of = (free: number, mark: number) =>
      allotSeats(ranked, free, mark).map(({ outcome, reason, waitlistPlace }) => [outcome, reason, waitlistPlace]);
    expect(of(1, 50)).toEqual([
      ['selected', 'within_seats', null],
      ['waitlisted', 'beyond_seats', 1],
      ['rejected', 'below_pass_mark', null],
    ]);
    expect(of(0, 0).map(([, , place]) => place)).toEqual([1, 2, 3]);
  });

  it('does not depend on the order in which applicants are listed, and sells each seat once', () => {
    const applicant = fc.record({
      experience: fc.integer({ min: 1, max: 5 }),
      motivation: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(applicant, { maxLength: 30 }), fc.nat(20), fc.nat(100), (given, seats, mark) => {
        const list = given.map((scores, index) => ({ ...someone(`p${index}`, 1, 1), scores, rosterNumber: index }));
        const ranked = rankApplicants(criteria, list);
        expect(rankApplicants(criteria, [...list].reverse())).toEqual(ranked);
        const allotted = allotSeats(ranked, seats, mark);
        const places = allotted.flatMap(({ waitlistPlace }) => waitlistPlace ?? []);
        expect(allotted.filter(({ outcome }) => outcome === 'selected').length).toBeLessThanOrEqual(seats);
        expect(places).toEqual(places.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });
});
