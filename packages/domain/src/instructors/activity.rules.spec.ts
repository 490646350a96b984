import { describe, expect, it } from '@jest/globals';
import { developmentHours, settleActivity } from './activity.rules.ts';

const planned = { status: 'planned', hours: 24, endsOn: '2026-05-08' } as const;
const file = 'f';

describe('an activity of a development plan', () => {
  it('is done with a file that shows it and the hours it took', () => {
    const step = { event: 'complete', hours: 20, evidenceId: file } as const;
    expect(settleActivity(planned, step, '2026-05-08')).toEqual({ status: 'done', hours: 20, evidenceId: file });
  });

  it('keeps the planned hours where nobody says otherwise, and lets go of the file when planned again', () => {
    expect(settleActivity(planned, { event: 'complete', evidenceId: file }, '2026-06-01').hours).toBe(24);
    expect(settleActivity({ ...planned, status: 'done' }, { event: 'plan' }, '2026-06-01')).toEqual({
      ...{ status: 'planned', hours: 24, evidenceId: null },
    });
  });

  it.each([
    ['before its last day', planned, { event: 'complete', evidenceId: file }, 'instructor.activity_ahead'],
    [
      'without a file',
      { ...planned, endsOn: '2026-01-01' },
      { event: 'complete' },
      'instructor.activity_evidence_missing',
    ],
    [
      'twice',
      { ...planned, status: 'done' },
      { event: 'complete', evidenceId: file },
      'instructor.activity_wrong_state',
    ],
  ] as const)('is not done %s', (_, activity, step, code) => {
    expect(() => settleActivity(activity, step, '2026-05-07')).toThrow(expect.objectContaining({ code }));
  });

  it('counts in the year in which it ended, once it is done', () => {
    const activities = [
      { ...planned, status: 'done' as const, hours: 20.1 },
      { ...planned, status: 'done' as const, hours: 0.2, endsOn: '2026-12-31' },
      { ...planned, status: 'done' as const, hours: 8, endsOn: '2025-12-31' },
      planned,
      { ...planned, status: 'dropped' as const },
    ];
    expect([2025, 2026, 2027].map((year) => developmentHours(activities, year))).toEqual([8, 20.3, 0]);
  });
});
