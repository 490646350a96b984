import { describe, expect, it } from '@jest/globals';
import { agreementOf, birthDateOf, birthDateWindowStart, countTry, triesLeft } from './birth-date-check.rules.ts';

describe('a birth date beside a code', () => {
  it.each([
    ['1990-04-17', '1990-04-17', 'day'],
    ['1990-04-17', '1990-04-18', null],
    ['1990-04-17', '1991-04-17', null],
    ['1990-04-17', '1990', null],
    ['1990', '1990', 'year'],
    ['1990', '1990-01-01', 'year'],
    ['1990', '1989-12-31', null],
  ])('known as %s and typed as %s agrees: %s', (known, typed, agreement) => {
    expect(agreementOf(known, typed)).toBe(agreement);
  });
});

describe('the counter of a certificate', () => {
  const open = (wrong: number) => ({ closed: false, wrong });

  it('lets five wrong tries through and closes with the fifth', () => {
    const tries = [0, 1, 2, 3, 4].map((wrong) => countTry(open(wrong), false, 5));
    expect(tries.map((one) => one.triesLeft)).toEqual([4, 3, 2, 1, 0]);
    expect(tries.map((one) => one.closes)).toEqual([false, false, false, false, true]);
  });

  it('does not count what is right', () => {
    expect(countTry(open(4), true, 5)).toEqual({ triesLeft: 1, closes: false });
  });

  it.each([
    ['closed', { closed: true, wrong: 0 }, 5],
    ['used up, since the setting was lowered', open(3), 3],
    ['switched off by the setting', open(0), 0],
  ])('refuses right and wrong alike when %s', (_, counter, perWeek) => {
    for (const matches of [true, false]) {
      expect(() => countTry(counter, matches, perWeek)).toThrow(
        expect.objectContaining({ code: 'verification.birth_date_closed' }),
      );
    }
    expect(triesLeft(counter, perWeek)).toBe(0);
  });

  it('counts a week back', () => {
    expect(birthDateWindowStart('2026-11-28T03:00:00.000Z')).toBe('2026-11-21T03:00:00.000Z');
  });
});

describe('a birth date typed in parts', () => {
  it.each([
    ['17', '4', '1990', '1990-04-17'],
    [' 7', '04 ', '1990', '1990-04-07'],
    ['', '', '1962', '1962'],
    ['30', '2', '1990', null],
    ['', '4', '1990', null],
    ['17', '', '1990', null],
    ['17', 'April', '1990', null],
    ['17', '4', '90', null],
    ['', '', '', null],
  ])('%s %s %s is %s', (day, month, year, date) => {
    expect(birthDateOf({ day, month, year })).toBe(date);
  });
});
