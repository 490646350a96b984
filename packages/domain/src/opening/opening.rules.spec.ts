import { describe, expect, it } from '@jest/globals';
import { holidaysWithin } from './known-holidays.ts';
import { closureDuring, isOpenOn, type OpeningFacts, overlappingWeekday } from './opening.rules.ts';

const facts: OpeningFacts = {
  hours: [
    { weekday: 1, from: '13:00', until: '16:00' },
    { weekday: 1, from: '08:00', until: '12:00' },
  ],
  closed: [{ from: '2026-11-09', to: '2026-11-10', reason: 'Renovasi' }],
  keepsHolidays: true,
  holidays: [{ day: '2026-11-16', name: 'Hari contoh' }],
  zone: 'Asia/Jayapura',
};
const at = (day: string, from: string, to: string) => ({
  startsAt: `${day}T${from}:00+09:00`,
  endsAt: `${day}T${to}:00+09:00`,
});

describe('when a centre is open', () => {
  it.each([
    ['within its hours', at('2026-11-02', '08:00', '12:00'), null],
    [
      'over the break',
      at('2026-11-02', '11:00', '14:00'),
      {
        why: 'hours',
        opens: [
          { from: '08:00', until: '12:00' },
          { from: '13:00', until: '16:00' },
        ],
      },
    ],
    ['on a day without hours', at('2026-11-03', '08:00', '09:00'), { why: 'hours', opens: [] }],
    ['on days it closed itself', at('2026-11-09', '08:00', '09:00'), { why: 'closed', name: 'Renovasi' }],
    ['on a holiday', at('2026-11-16', '08:00', '09:00'), { why: 'holiday', name: 'Hari contoh' }],
  ])('%s', (_, span, closure) => {
    const found = closureDuring(span, facts);
    if (closure === null) expect(found).toBeNull();
    else expect(found).toMatchObject(closure);
  });

  it('at any time, also past midnight, where it never said when, but for holidays it keeps', () => {
    const never = { ...facts, hours: [], closed: [] };
    const night = { startsAt: '2026-11-02T22:00:00+09:00', endsAt: '2026-11-03T02:00:00+09:00' };
    expect(closureDuring(night, never)).toBeNull();
    expect(isOpenOn('2026-11-16', never)).toBe(false);
    expect(isOpenOn('2026-11-16', { ...never, keepsHolidays: false })).toBe(true);
  });

  it('says on which day two hours overlap', () => {
    expect(overlappingWeekday(facts.hours)).toBeNull();
    expect(overlappingWeekday([...facts.hours, { weekday: 1, from: '11:59', until: '12:30' }])).toBe(1);
  });

  it('keeps the holidays of the decree unless a deployment changed them', () => {
    const year = { from: '2026-12-01', to: '2026-12-31' };
    const own = { name: 'Hari daerah', kind: 'national' as const, source: 'Keputusan contoh' };
    const stored = [
      { ...own, day: '2026-12-24', removed: true },
      { ...own, day: '2026-12-07', removed: false },
    ];
    expect(holidaysWithin([], year).map(({ day }) => day)).toEqual(['2026-12-24', '2026-12-25']);
    expect(holidaysWithin(stored, year).map(({ day }) => day)).toEqual(['2026-12-07', '2026-12-25']);
  });
});
