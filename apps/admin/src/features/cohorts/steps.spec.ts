import { describe, expect, it } from '@jest/globals';
import type { CohortDetail } from '@kompeten/domain';
import { stepsOf } from './steps.ts';

const hours = { code: 'hours_missing', planned: 40, held: 30, liftable: true };

describe('the buttons of a cohort', () => {
  it.each<[string, CohortDetail['events'][number], boolean, string]>([
    ['nothing against it', { event: 'start', blockers: [] }, false, 'open'],
    ['somebody missing', { event: 'confirm', blockers: [{ code: 'nobody_enrolled' }] }, true, 'blocked'],
    ['missing hours, may waive', { event: 'open_evaluation', blockers: [hours] }, true, 'with_reason'],
    ['missing hours, may not waive', { event: 'open_evaluation', blockers: [hours] }, false, 'blocked'],
    ['one that always wants a reason', { event: 'cancel', blockers: [] }, false, 'with_reason'],
    [
      'one liftable reason among others',
      { event: 'complete', blockers: [hours, { code: 'sessions_ahead', count: 1 }] },
      true,
      'blocked',
    ],
  ])('with %s', (_, event, mayWaive, kind) => {
    expect(stepsOf([event], mayWaive)[0]?.kind).toBe(kind);
  });
});
