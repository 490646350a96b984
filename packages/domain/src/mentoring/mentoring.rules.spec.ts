import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthsAfter } from '../kernel/days.ts';
import { followUpsOf, moveMentorship, moveTask, receiveVisit, reportsAfterwards } from './mentoring.rules.ts';
import type { MentorshipStatus } from './mentorship-status.ts';
import type { VisitRemark } from './visit.ts';

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
  const today = '2026-03-01';
  const held = [{ id: 'v1', followUpMonths: 3 as number | null }];
  const mentorship = (status: MentorshipStatus = 'active', visits = held) => ({
    ...{ status, startsOn: '2025-11-07' },
    followUps: followUpsOf('2025-11-07', visits, policy, today),
  });
  const visit = (visitedOn: string, followUpMonths: number | null = null) => ({ visitedOn, followUpMonths });
  const kept = (followUpMonths: number | null, ...remarks: VisitRemark[]) => ({ followUpMonths, remarks });

  it.each([
    ['as the follow-up that is open', visit(today, 6), mentorship(), false, kept(6)],
    ['as no follow-up where it says so', visit(today), mentorship(), false, kept(null)],
    ['beside a follow-up that is none', visit(today, 4), mentorship(), false, kept(null, 'follow_up_unknown')],
    ['beside one that another held', visit(today, 3), mentorship(), false, kept(null, 'follow_up_held')],
    ['after mentoring was finished', visit(today, 6), mentorship('finished'), false, kept(6, 'after_finish')],
    ['of who was the mentor then', visit(today), mentorship(), true, kept(null, 'mentor_changed')],
  ] as const)('is kept %s', (_, report, of, changed, expected) =>
    expect(receiveVisit(report, of, changed, today)).toEqual(expected),
  );

  it.each([
    ['tomorrow', visit('2026-03-02'), 'mentoring.visit_in_future', {}],
    ['before the start', visit('2025-11-06'), 'mentoring.visit_before_start', { startsOn: '2025-11-07' }],
  ])('is refused only for a day that cannot be: %s', (_, report, code, params) =>
    expect(() => receiveVisit(report, mentorship('finished'), true, today)).toThrow(refusal(code, params)),
  );

  it('of one’s own days counts also after another was named', () => {
    expect(reportsAfterwards('2026-02-01', '2026-02-01')).toBe(true);
    expect(reportsAfterwards('2026-02-02', '2026-02-01')).toBe(false);
    expect(reportsAfterwards('2026-02-01', null)).toBe(false);
  });

  it('is kept whatever came before it, and no follow-up is held twice', () => {
    const reports = fc.array(fc.constantFrom(null, 3, 4, 6, 12), { maxLength: 12 });
    fc.assert(
      fc.property(reports, fc.constantFrom<MentorshipStatus>('active', 'finished'), (wished, status) => {
        const visits: typeof held = [];
        for (const [place, months] of wished.entries()) {
          const received = receiveVisit(visit(today, months), mentorship(status, visits), false, today);
          visits.push({ id: `v${place}`, followUpMonths: received.followUpMonths });
        }
        const counted = visits.flatMap(({ followUpMonths }) => followUpMonths ?? []);
        const possible = policy.months.filter((months) => wished.some((wish) => wish === months));
        expect(visits).toHaveLength(wished.length);
        expect(counted.sort((one, other) => one - other)).toEqual(possible);
      }),
    );
  });
});
