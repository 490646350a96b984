import { expect, it } from '@jest/globals';
import { assessorLoad } from './assessor-load.rules.ts';

it('adds up what lies before an assessor and marks the days that take no more (rule 11)', () => {
  const counted = [
    { day: '2026-03-02', candidates: 10 },
    { day: '2026-02-28', candidates: 9 },
  ];
  expect(assessorLoad('a', 10, counted)).toEqual({
    ...{ assessorId: 'a', most: 10, candidates: 19 },
    days: [
      { day: '2026-02-28', candidates: 9, full: false },
      { day: '2026-03-02', candidates: 10, full: true },
    ],
  });
  expect(assessorLoad('a', 4, [])).toEqual({ assessorId: 'a', most: 4, candidates: 0, days: [] });
});
