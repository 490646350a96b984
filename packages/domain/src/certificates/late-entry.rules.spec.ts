import { expect, it } from '@jest/globals';
import { daysLate } from './late-entry.rules.ts';

it.each([
  ['2026-01-01', '2026-01-01', 30, null],
  ['2026-01-01', '2026-01-31', 30, null],
  ['2026-01-01', '2026-02-01', 30, 1],
  ['2025-11-07', '2026-11-25', 30, 353],
  ['2026-12-01', '2026-11-25', 0, null],
])('an event of %s entered on %s with %d days of grace is late by %p', (date, today, grace, late) => {
  expect(daysLate(date, today, grace)).toBe(late);
});
