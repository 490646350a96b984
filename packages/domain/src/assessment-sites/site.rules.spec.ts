import { expect, it } from '@jest/globals';
import { siteGap } from './site.rules.ts';

const site = { verifiedFrom: '2026-01-01', verifiedUntil: '2026-06-30' };

it.each([
  ['never verified', { verifiedFrom: null, verifiedUntil: null }, '2026-03-01', 'not_verified'],
  ['the day before', site, '2025-12-31', 'not_yet_verified'],
  ['the first day', site, '2026-01-01', null],
  ['the last day', site, '2026-06-30', null],
  ['the day after', site, '2026-07-01', 'verification_ended'],
])('a place of assessment: %s (rule 3)', (_, which, day, gap) => expect(siteGap(which, day)).toBe(gap));
