import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarEntry, followCalendar, type KnownEntry } from './calendar.rules.ts';

const entry = (id: string, change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  startsAt: '2026-03-02T01:00:00.000Z',
  endsAt: '2026-03-02T04:00:00.000Z',
  zone: 'Asia/Jakarta',
  summary: 'Dasar koperasi',
  place: 'Ruang 1',
  description: null,
  cancelled: false,
  ...change,
});

const plan = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), place: fc.constantFrom('Ruang 1', 'Ruang 2') }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const histories = fc.array(
  plan.map((entries) => entries.map(({ id, place }) => entry(id, { place }))),
  { maxLength: 8 },
);

describe('a calendar that is followed', () => {
  it('counts a change, and only a change', () => {
    const first = followCalendar([], [entry('a')], '2026-01-01T00:00:00.000Z');
    expect(first).toEqual([{ ...entry('a'), sequence: 0, changedAt: '2026-01-01T00:00:00.000Z' }]);
    expect(followCalendar(first, [entry('a')], '2026-01-02T00:00:00.000Z')).toEqual(first);
    const moved = followCalendar(first, [entry('a', { place: 'Ruang 2' })], '2026-01-03T00:00:00.000Z');
    expect(moved[0]).toMatchObject({ sequence: 1, changedAt: '2026-01-03T00:00:00.000Z', place: 'Ruang 2' });
  });

  it('reads the same instant in another writing as the same', () => {
    const known = followCalendar([], [entry('a')], '2026-01-01T00:00:00.000Z');
    const again = followCalendar(
      known,
      [entry('a', { startsAt: '2026-03-02T08:00:00+07:00' })],
      '2026-01-02T00:00:00Z',
    );
    expect(again[0]?.sequence).toBe(0);
  });

  it('forgets nothing, says what was taken away as cancelled, and never counts back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let known: KnownEntry[] = [];
        history.forEach((planned, at) => {
          const told = followCalendar(known, planned, new Date(at * 1000).toISOString());
          for (const before of known) {
            const now = told.find(({ id }) => id === before.id);
            expect(now?.sequence).toBeGreaterThanOrEqual(before.sequence);
            expect(now?.cancelled).toBe(!planned.some(({ id }) => id === before.id));
          }
          for (const each of planned) expect(told).toContainEqual(expect.objectContaining({ ...each }));
          expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
          expect(followCalendar(told, planned, 'later')).toEqual(told);
          known = told;
        });
      }),
      { numRuns: 500 },
    );
  });
});
