import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayPlus, daysBetween } from '../regions/local-time.ts';
import { fillTimetable } from './filling.rules.ts';
import { hoursByUnit } from './lesson-hours.rules.ts';
import { shiftedDays } from './shifting.rules.ts';
import { factsFor, play, wishes } from './testing/play.ts';
import { COHORTS } from './testing/stage.ts';
import { clashesInTurn } from './timetable.rules.ts';

describe('timetables made by rule', () => {
  it('are filled with whole lesson hours, all of them or named as unplaced, without a clash', () => {
    const hours = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(wishes, hours, fc.constantFrom('any', 'none'), (history, given, room) => {
        const granted = play(history.map((wished) => ({ ...wished, cohort: 1 + (wished.cohort % 2) })));
        const facts = factsFor(COHORTS[0].id, granted);
        const units = given.map((remaining, index) => ({
          ...{ code: `U${index + 1}`, title: '', lessonHours: remaining, planned: 0, remaining },
        }));
        const parts = [
          { from: 8 * 60, until: 12 * 60 },
          { from: 13 * 60, until: 16 * 60 },
        ];
        const wish = { cohortId: COHORTS[0].id, from: '2026-12-07', until: '2026-12-16', parts, longest: 4 } as const;
        const filling = fillTimetable(units, { ...wish, minutesPerHour: 45, room: room as 'any' | 'none' }, facts);
        expect(clashesInTurn(filling.sessions, facts).flat()).toEqual([]);
        for (const { code, remaining } of units) {
          const placed = filling.sessions
            .filter(({ unitCodes }) => unitCodes.includes(code))
            .reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 / 45, 0);
          const left = filling.unplaced.find(({ unitCode }) => unitCode === code)?.lessonHours ?? 0;
          expect(placed + left).toBe(remaining);
        }
        expect(filling.unplaced.find(({ unitCode }) => unitCode === 'U3')?.lessonHours ?? 0).toBe(given[2]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep their order when shifted, each day on an open one of its own and none earlier than asked', () => {
    const days = fc.uniqueArray(fc.nat(60), { maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 60 }), fc.uniqueArray(fc.nat(120)), (offsets, by, shut) => {
        const start = '2026-11-02';
        const source = offsets.map((offset) => dayPlus(start, offset)).sort();
        const isOpen = (day: string) => !shut.includes(daysBetween(start, day));
        const shifted = shiftedDays(source, by, isOpen);
        const targets = source.map((day) => shifted.get(day) ?? '');
        expect(targets).toEqual([...new Set(targets)].sort());
        expect(targets.every((target, index) => isOpen(target) && target >= dayPlus(source[index] ?? '', by))).toBe(
          true,
        );
        if (shut.length === 0) expect(targets).toEqual(source.map((day) => dayPlus(day, by)));
      }),
      { numRuns: 1000 },
    );
  });

  it('count the hours of a session once, shared among its units, and none of a make-up session', () => {
    const units = ['U1', 'U2'].map((code) => ({ code, title: code, lessonHours: 4 }));
    const session = { startsAt: '2026-11-02T01:00:00Z', endsAt: '2026-11-02T04:00:00Z', makeUpForId: null };
    const sessions = [
      { ...session, unitCodes: ['U1', 'U2'] },
      { ...session, unitCodes: ['U1'], makeUpForId: 'x' },
      { ...session, unitCodes: ['U2'] },
    ];
    expect(hoursByUnit(units, sessions, 45)).toMatchObject([
      { planned: 2, remaining: 2 },
      { planned: 6, remaining: 0 },
    ]);
  });
});
