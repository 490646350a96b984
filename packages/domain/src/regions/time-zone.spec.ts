import { expect, it } from '@jest/globals';
import { timeZoneOf } from './time-zone.ts';

it.each([
  ['35.10', 'Asia/Jakarta'],
  ['61', 'Asia/Jakarta'],
  ['62.01', 'Asia/Jakarta'],
  ['51.03.02', 'Asia/Makassar'],
  ['64', 'Asia/Makassar'],
  ['73.71', 'Asia/Makassar'],
  ['81', 'Asia/Jayapura'],
  ['94.01.02.2001', 'Asia/Jayapura'],
])('%s keeps the time of %s', (regionCode, zone) => {
  expect(timeZoneOf(regionCode)).toBe(zone);
});
