import { describe, expect, it } from '@jest/globals';
import {
  dayOfInstant,
  formatDay,
  formatDayRange,
  formatInstant,
  formatNumber,
  formatShortDay,
  formatTime,
  formatWritten,
} from './dates.ts';

describe('dates and numbers', () => {
  it.each([
    ['id', '9 Juli 2025'],
    ['en', '9 July 2025'],
  ] as const)('writes a day in %s', (locale, words) => {
    expect(formatDay(locale, '2025-07-09')).toBe(words);
  });

  it('writes a short day and a range', () => {
    expect(formatShortDay('id', '2025-07-09')).toBe('9 Jul 2025');
    expect(formatDayRange('id', '2025-07-07', '2025-07-09')).toBe('7–9 Juli 2025');
  });

  it.each([
    ['Asia/Jakarta', '00.30 WIB'],
    ['Asia/Makassar', '01.30 WITA'],
    ['Asia/Jayapura', '02.30 WIT'],
  ] as const)('names the zone %s', (zone, words) => {
    expect(formatTime('id', '2025-07-08T17:30:00Z', zone)).toBe(words);
  });

  it('names the day where the reader is, not where the server is', () => {
    expect(formatInstant('id', '2025-07-08T17:30:00Z')).toBe('9 Juli 2025, 00.30 WIB');
    expect(formatInstant('en', '2025-07-08T17:30:00Z')).toBe('9 July 2025, 00:30 WIB');
    expect(dayOfInstant('2025-07-08T17:30:00Z')).toBe('2025-07-09');
  });

  it('keeps minutes, zones and languages apart, however often they are written', () => {
    const write = () => [
      formatInstant('id', '2025-07-08T17:30:59.999Z'),
      formatInstant('id', '2025-07-08T17:31:00.000Z'),
      formatInstant('id', '2025-07-08T17:30:00Z', 'Asia/Jayapura'),
      formatInstant('en', '2025-07-08T17:30:00Z'),
      formatDayRange('id', '2025-07-07', '2025-07-09'),
      formatDay('id', '2025-07-07'),
    ];
    const words = write();
    expect(new Set(words).size).toBe(words.length);
    expect(write()).toEqual(words);
  });

  it('writes days and moments of a record in words, and all else as it stands', () => {
    const written = ['2025-07-09', '2025-07-08T17:30:00.000Z', '2025-07', 'K', 'CONTOH.KDKMP.01'];
    expect(written.map((value) => formatWritten('id', value))).toEqual([
      ...['9 Juli 2025', '9 Juli 2025, 00.30 WIB', '2025-07', 'K', 'CONTOH.KDKMP.01'],
    ]);
  });

  it('groups numbers', () => {
    expect(formatNumber('id', 82707)).toBe('82.707');
    expect([0, 24, 999, 1000].map((value) => formatNumber('en', value))).toEqual(['0', '24', '999', '1,000']);
  });
});
