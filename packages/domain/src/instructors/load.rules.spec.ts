import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../kernel/span.ts';
import { localDay } from '../regions/local-day.ts';
import { mondayOf } from '../regions/local-time.ts';
import type { IndonesianTimeZone } from '../regions/time-zone.ts';
import { instructorLoad, type LoadTerms, rosterWeeks } from './load.rules.ts';

const limits = { week: 40, month: 160, year: 1600 };
const terms = (zone: IndonesianTimeZone = 'Asia/Jakarta'): LoadTerms => ({ zone, minutes: 45, limits });
const session = (startsAt: string, lessonHours: number): Span => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + lessonHours * 45 * 60_000).toISOString(),
});

const spans = fc.array(
  fc
    .record({ at: fc.integer({ min: 0, max: 3 * 366 * 24 * 12 }), lessonHours: fc.integer({ min: 1, max: 18 }) })
    .map(({ at, lessonHours }) =>
      session(new Date(Date.parse('2024-01-01T00:00:00Z') + at * 300_000).toISOString(), lessonHours),
    ),
  { maxLength: 60 },
);
const zones = fc.constantFrom<IndonesianTimeZone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
const years = fc.constantFrom(2024, 2025, 2026);
const sum = (values: readonly { lessonHours: number }[]) => values.reduce((all, each) => all + each.lessonHours, 0);
const hours = (span: Span) => (Date.parse(span.endsAt) - Date.parse(span.startsAt)) / 45 / 60_000;
const runs = { numRuns: 400 };

describe('the load of an instructor', () => {
  it('is what was taught in the year: no session is lost, none counted twice', () => {
    fc.assert(
      fc.property(spans, zones, years, (sessions, zone, year) => {
        const load = instructorLoad(sessions, year, terms(zone));
        const ofYear = sessions.filter(({ startsAt }) => localDay(startsAt, zone).startsWith(`${year}`));
        const taught = ofYear.reduce((all, span) => all + hours(span), 0);
        expect(load.lessonHours).toBeCloseTo(taught, 5);
        expect(sum(load.months)).toBeCloseTo(taught, 5);
      }),
      runs,
    );
  });

  it('has whole weeks from Monday, also across the turn of the year', () => {
    fc.assert(
      fc.property(spans, zones, years, (sessions, zone, year) => {
        for (const { startsOn, lessonHours } of instructorLoad(sessions, year, terms(zone)).weeks) {
          expect(mondayOf(startsOn)).toBe(startsOn);
          const ofWeek = sessions.filter(({ startsAt }) => mondayOf(localDay(startsAt, zone)) === startsOn);
          expect(lessonHours).toBeCloseTo(
            ofWeek.reduce((all, span) => all + hours(span), 0),
            5,
          );
        }
      }),
      runs,
    );
  });

  it('does not depend on the order, and one more session never makes it less', () => {
    fc.assert(
      fc.property(spans, years, fc.nat(), (sessions, year, at) => {
        const load = instructorLoad(sessions, year, terms());
        expect(instructorLoad([...sessions].reverse(), year, terms())).toEqual(load);
        const without = sessions.filter((_, index) => index !== at % Math.max(1, sessions.length));
        expect(instructorLoad(without, year, terms()).lessonHours).toBeLessThanOrEqual(load.lessonHours);
      }),
      runs,
    );
  });

  it('is over a limit exactly above it', () => {
    const at = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((day) => session(`${day}T01:00:00Z`, 10));
    expect(instructorLoad(at, 2026, terms()).weeks).toEqual([{ startsOn: '2026-03-02', lessonHours: 40, over: false }]);
    const more = [...at, session('2026-03-06T01:00:00Z', 0.2)];
    expect(instructorLoad(more, 2026, terms()).weeks[0]).toMatchObject({ lessonHours: 40.2, over: true });
  });

  it('goes by the clock of the place', () => {
    const evening = [session('2025-12-31T15:30:00Z', 2)];
    expect(instructorLoad(evening, 2026, terms('Asia/Jakarta')).lessonHours).toBe(0);
    expect(instructorLoad(evening, 2026, terms('Asia/Jayapura')).lessonHours).toBe(2);
  });
});

describe('the roster', () => {
  it('shows each week with the days that are not available', () => {
    const sessions = [session('2026-03-02T01:00:00Z', 8), session('2026-03-10T01:00:00Z', 4)];
    const absences = [{ from: '2026-03-07', to: '2026-03-10' }];
    expect(rosterWeeks(sessions, absences, { from: '2026-03-04', weeks: 2 }, terms())).toEqual([
      { startsOn: '2026-03-02', lessonHours: 8, over: false, absentDays: ['2026-03-07', '2026-03-08'] },
      { startsOn: '2026-03-09', lessonHours: 4, over: false, absentDays: ['2026-03-09', '2026-03-10'] },
    ]);
  });

  it('says of a day that it is not available exactly where an absence covers it', () => {
    const day = fc
      .integer({ min: 0, max: 80 })
      .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
    const absence = fc
      .tuple(day, day)
      .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 6 }), day, (absences, from) => {
        const found = rosterWeeks([], absences, { from, weeks: 4 }, terms()).flatMap(({ absentDays }) => absentDays);
        expect(found).toEqual([...new Set(found)].sort());
        for (const each of found) expect(absences.some((one) => one.from <= each && each <= one.to)).toBe(true);
      }),
      runs,
    );
  });
});
