import { describe, expect, it } from '@jest/globals';
import { assertVisit, followUpsOf, monthsAfter, moveMentorship, moveTask } from './mentoring.rules.ts';

const policy = { months: [3, 6, 12], windowDays: 14 };
const refusal = (code: string, params = {}) => expect.objectContaining({ code, params });

describe('a day some months later', () => {
  it.each([
    ['2025-11-07', 3, '2026-02-07'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-12-31', 6, '2026-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-08-31', 1, '2025-09-30'],
  ])('%s + %i', (day, months, expected) => expect(monthsAfter(day, months)).toBe(expected));
});

describe('follow-ups', () => {
  const states = (today: string, visits: { id: string; followUpMonths: number | null }[] = []) =>
    followUpsOf('2025-11-07', visits, policy, today).map(({ state }) => state);

  it.each([
    ['2025-11-07', ['ahead', 'ahead', 'ahead']],
    ['2026-01-23', ['ahead', 'ahead', 'ahead']],
    ['2026-01-24', ['due', 'ahead', 'ahead']],
    ['2026-02-21', ['due', 'ahead', 'ahead']],
    ['2026-02-22', ['overdue', 'ahead', 'ahead']],
    ['2027-01-01', ['overdue', 'overdue', 'overdue']],
  ])('on %s', (today, expected) => expect(states(today)).toEqual(expected));

  it('are done by the visit that says so, whenever it was', () => {
    const visits = [
      { id: 'v1', followUpMonths: null },
      { id: 'v2', followUpMonths: 6 },
    ];
    expect(states('2027-01-01', visits)).toEqual(['overdue', 'done', 'overdue']);
    expect(followUpsOf('2025-11-07', visits, policy, '2027-01-01')[1]).toEqual({
      ...{ months: 6, dueOn: '2026-05-07', state: 'done', visitId: 'v2' },
    });
  });
});

describe('a mentorship', () => {
  const step = (event: 'finish' | 'resume', note = 'Sudah mandiri') => ({ event, note, version: 1 });

  it('is finished and resumed with a reason', () => {
    expect(moveMentorship('active', step('finish'))).toBe('finished');
    expect(moveMentorship('finished', step('resume'))).toBe('active');
    expect(() => moveMentorship('active', step('finish', ''))).toThrow(refusal('mentoring.note_needed'));
    expect(() => moveMentorship('finished', step('finish'))).toThrow(
      refusal('mentoring.wrong_state', { status: 'finished' }),
    );
  });
});

describe('a task', () => {
  it('is done, or dropped with a reason, and opened again', () => {
    expect(moveTask('open', 'complete', null)).toBe('done');
    expect(moveTask('open', 'drop', 'Tidak jadi')).toBe('dropped');
    expect(moveTask('done', 'reopen', null)).toBe('open');
    expect(() => moveTask('open', 'drop', null)).toThrow(refusal('mentoring.note_needed'));
    expect(() => moveTask('done', 'complete', null)).toThrow(refusal('mentoring.task_wrong_state', { status: 'done' }));
  });
});

describe('a report of a visit', () => {
  const mentorship = (status: 'active' | 'finished' = 'active') => ({
    status,
    startsOn: '2025-11-07',
    followUps: followUpsOf('2025-11-07', [{ id: 'v1', followUpMonths: 3 }], policy, '2026-03-01'),
  });
  const visit = (visitedOn: string, followUpMonths: number | null = null) => ({ visitedOn, followUpMonths });

  it('stands for a follow-up that is still open', () => {
    expect(() => assertVisit(visit('2026-03-01', 6), mentorship(), '2026-03-01')).not.toThrow();
    expect(() => assertVisit(visit('2026-03-01'), mentorship(), '2026-03-01')).not.toThrow();
  });

  it.each([
    ['tomorrow', visit('2026-03-02'), 'mentoring.visit_in_future', {}],
    ['before the start', visit('2025-11-06'), 'mentoring.visit_before_start', { startsOn: '2025-11-07' }],
    ['an unknown follow-up', visit('2026-03-01', 4), 'mentoring.unknown_follow_up', { months: 4 }],
    ['a follow-up already held', visit('2026-03-01', 3), 'mentoring.follow_up_done', { months: 3 }],
  ])('is refused for %s', (_, report, code, params) =>
    expect(() => assertVisit(report, mentorship(), '2026-03-01')).toThrow(refusal(code, params)),
  );

  it('is refused where mentoring is finished', () =>
    expect(() => assertVisit(visit('2026-03-01'), mentorship('finished'), '2026-03-01')).toThrow(
      refusal('mentoring.wrong_state', { status: 'finished' }),
    ));
});
