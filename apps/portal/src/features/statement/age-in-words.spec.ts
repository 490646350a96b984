import { describe, expect, it } from '@jest/globals';
import { ageInWords } from './age-in-words.ts';

const NOW = '2026-11-28T12:00:00.000Z';

describe('the age of what a device knows', () => {
  it.each([
    ['2026-11-28T11:20:00.000Z', '40 menit yang lalu', '40 minutes ago'],
    ['2026-11-28T09:00:00.000Z', '3 jam yang lalu', '3 hours ago'],
    ['2026-11-25T11:00:00.000Z', '3 hari yang lalu', '3 days ago'],
    ['2026-11-28T12:00:09.000Z', '0 menit yang lalu', '0 minutes ago'],
  ])('since %s is %s', (instant, indonesian, english) => {
    expect([ageInWords('id', instant, NOW), ageInWords('en', instant, NOW)]).toEqual([indonesian, english]);
  });
});
