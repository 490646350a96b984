import { describe, expect, it } from '@jest/globals';
import { instantAt } from './session-time.ts';

describe('a time where the centre is', () => {
  it.each([
    ['2026-11-25', '08:00', 'Asia/Jakarta', '2026-11-25T08:00:00+07:00'],
    ['2026-11-25', '08:00', 'Asia/Makassar', '2026-11-25T08:00:00+08:00'],
    ['2026-11-25', '08:00', 'Asia/Jayapura', '2026-11-25T08:00:00+09:00'],
    ['', '08:00', 'Asia/Jakarta', ''],
    ['2026-11-25', '', 'Asia/Jakarta', ''],
  ] as const)('%s %s in %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });
});
