import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdayOf } from '../regions/local-time.ts';
import { utilisationOf } from './utilisation.rules.ts';

const rooms = [
  { id: 'a', name: 'Kelas', seats: 30, active: true },
  { id: 'b', name: 'Lab', seats: 12, active: true },
];
const isWorkday = (day: string) => weekdayOf(day) < 6;

describe('the use of rooms in a year', () => {
  it('counts the fullest session of a day, at most the seats, and other years and rooms not at all', () => {
    const use = (roomId: string, day: string, people: number) => ({ roomId, day, people });
    const uses = [
      use('a', '2026-02-02', 12),
      use('a', '2026-02-02', 20),
      use('b', '2026-02-03', 40),
      use('x', '2026-02-03', 9),
    ];
    const { rooms: counted, months } = utilisationOf(2026, rooms, [...uses, use('a', '2025-02-02', 30)], isWorkday);
    expect(counted[0]?.months[1]).toEqual({ month: 2, openDays: 20, usedDays: 1, seatDays: 600, seatDaysUsed: 20 });
    expect(counted[1]?.months[1]).toMatchObject({ seatDays: 240, seatDaysUsed: 12 });
    expect(months[1]).toEqual({ month: 2, openDays: 40, usedDays: 2, seatDays: 840, seatDaysUsed: 32 });
    expect(months[2]).toMatchObject({ usedDays: 0, seatDaysUsed: 0 });
  });

  it('never uses more than there is, whatever happened', () => {
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
    const uses = fc.array(fc.record({ roomId: fc.constantFrom('a', 'b'), day, people: fc.nat(100) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(uses, (given) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const dated = given.map((each) => ({ ...each, day: `2026-${two(each.day.month)}-${two(each.day.date)}` }));
        for (const each of utilisationOf(2026, rooms, dated, isWorkday).months) {
          expect(each.seatDaysUsed).toBeLessThanOrEqual(each.seatDays);
          expect(each.usedDays).toBeLessThanOrEqual(each.openDays);
        }
      }),
      { numRuns: 200 },
    );
  });
});
