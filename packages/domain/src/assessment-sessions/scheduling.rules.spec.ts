import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AssessmentBooking,
  type AssessmentFacts,
  type AssessmentWish,
  assessmentClashes,
} from './scheduling.rules.ts';
import { assessmentRefusal, freeElsewhere } from './scheduling-alternatives.rules.ts';

const verified = { verifiedFrom: '2026-01-01', verifiedUntil: '2026-12-31' };
const site = (id: string, seats = 10) => ({ id, name: `TUK ${id}`, seats, roomId: null, ...verified });
const wish = (change: Partial<AssessmentWish> = {}): AssessmentWish => ({
  ...{ startsAt: '2026-11-25T01:00:00Z', endsAt: '2026-11-25T09:00:00Z', siteId: 's1', roomId: 'r1' },
  ...{ loads: new Map([['a1', 2]]), personIds: ['p1', 'p2'], invigilatorAccountIds: ['i1'] },
  ...change,
});
const booked = (kind: AssessmentBooking['kind'], id: string, startsAt = '2026-11-25T08:00:00Z'): AssessmentBooking => ({
  ...{ kind, id, name: id, title: 'Lainnya', startsAt, endsAt: '2026-11-25T12:00:00Z' },
});
const facts = (change: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  ...{ zone: 'Asia/Jakarta', sites: [site('s1'), site('s2')], bookings: [], candidates: new Map() },
  assessors: new Map([['a1', { fullName: 'Siti', most: 10 }]]),
  ...change,
});
const kinds = (given: AssessmentWish, known: AssessmentFacts) =>
  assessmentClashes(given, known).map((clash) => (clash.kind === 'taken' ? clash.booking.kind : clash.kind));

describe('what stands against an assessment session', () => {
  it.each([
    ['nothing', wish(), facts(), []],
    [
      'a place whose verification ended (rule 3)',
      wish(),
      facts({ sites: [{ ...site('s1'), verifiedUntil: '2026-11-24' }] }),
      ['site_not_verified'],
    ],
    [
      'the day of the place counts, not that of Greenwich',
      wish({ startsAt: '2026-12-31T18:00:00Z', endsAt: '2026-12-31T20:00:00Z' }),
      facts(),
      ['site_not_verified'],
    ],
    ['too few seats', wish(), facts({ sites: [site('s1', 1)] }), ['site_too_small']],
    ['the ratio of a day (rule 11)', wish(), facts({ candidates: new Map([['a1 2026-11-25', 9]]) }), ['ratio']],
    ['exactly the ratio', wish(), facts({ candidates: new Map([['a1 2026-11-25', 8]]) }), []],
    ['the ratio of another day', wish(), facts({ candidates: new Map([['a1 2026-11-24', 10]]) }), []],
    ['touching ends', wish(), facts({ bookings: [booked('assessor', 'a1', '2026-11-25T09:00:00Z')] }), []],
    [
      'everybody and everything',
      wish(),
      facts({
        bookings: [
          booked('invigilator', 'i1'),
          booked('person', 'p2'),
          booked('room', 'r1'),
          booked('site', 's1'),
          booked('assessor', 'a1'),
        ],
      }),
      ['assessor', 'site', 'room', 'person', 'invigilator'],
    ],
    [
      'others',
      wish(),
      facts({ bookings: [booked('assessor', 'a9'), booked('site', 's2'), booked('person', 'p9')] }),
      [],
    ],
  ] as [string, AssessmentWish, AssessmentFacts, string[]][])('%s', (_, given, known, clashes) =>
    expect(kinds(given, known)).toEqual(clashes),
  );

  it('is refused with what would be free instead, each of which is', () => {
    const known = facts({ bookings: [booked('site', 's1')] });
    const [clash] = assessmentClashes(wish(), known);
    const free = { assessors: [], ...freeElsewhere(wish(), known) };
    expect(free.sites).toEqual([{ id: 's2', name: 'TUK s2' }]);
    expect(free.times[0]).toMatchObject({ startsAt: '2026-11-26T01:00:00.000Z' });
    expect(clash && assessmentRefusal(clash, free)).toMatchObject({
      code: 'assessment_session.clash',
      params: { kind: 'site' },
    });
  });

  it('offers only times and places against which nothing stands', () => {
    const hours = fc.integer({ min: 0, max: 24 * 16 });
    const any = fc.array(
      fc.record({
        kind: fc.constantFrom('assessor', 'site', 'person'),
        from: hours,
        for: fc.integer({ min: 1, max: 30 }),
      }),
    );
    const names = { assessor: 'a1', site: 's1', person: 'p1' } as const;
    const at = (hour: number) => new Date(Date.parse('2026-11-25T00:00:00Z') + hour * 3_600_000).toISOString();
    fc.assert(
      fc.property(any, (given) => {
        const bookings = given.map(({ kind, from, for: length }) => {
          const which = kind as keyof typeof names;
          return { kind: which, id: names[which], name: '', title: '', startsAt: at(from), endsAt: at(from + length) };
        });
        const known = facts({ bookings });
        const free = freeElsewhere(wish(), known);
        for (const span of free.times) expect(kinds(wish(span), known)).toEqual([]);
        for (const { id } of free.sites) expect(kinds(wish({ siteId: id, roomId: null }), known)).toEqual([]);
      }),
    );
  });
});
