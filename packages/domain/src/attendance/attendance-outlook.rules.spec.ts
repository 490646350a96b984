import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldSession } from './attendance.rules.ts';
import { summariseAttendance } from './attendance.rules.ts';
import { attendanceOutlooks, inDanger } from './attendance-outlook.rules.ts';

const session = (id: string, day: number, hours = 2, makeUpForId: string | null = null): HeldSession => ({
  id,
  startsAt: new Date(Date.UTC(2026, 10, day, 1)).toISOString(),
  endsAt: new Date(Date.UTC(2026, 10, day, 1 + hours)).toISOString(),
  makeUpForId,
});
const five = ['a', 'b', 'c', 'd', 'e'].map((id, index) => session(id, index + 1));
const cells = (statuses: Record<string, 'present' | 'late' | 'absent' | 'excused'>) =>
  Object.entries(statuses).map(([sessionId, status]) => ({ sessionId, enrolmentId: 'e1', status }));
const standing = (sessions: HeldSession[], statuses: Parameters<typeof cells>[0], minimum = 80) =>
  attendanceOutlooks(sessions, ['e1'], cells(statuses), minimum)[0];

describe('what a trainee can still reach', () => {
  it.each([
    ['nothing noted yet', {}, 'on_track'],
    ['one of five missed: the next one decides', { a: 'absent' }, 'close'],
    ['an excuse is not attendance', { a: 'excused', b: 'present' }, 'close'],
    ['two of five missed', { a: 'absent', b: 'absent' }, 'out_of_reach'],
    ['four attended', { a: 'present', b: 'late', c: 'present', d: 'present' }, 'reached'],
  ] as const)('%s', (_, statuses, expected) => {
    expect(standing(five, statuses)?.standing).toBe(expected);
  });

  it('counts a planned make-up session as a chance until it is missed too', () => {
    const sessions = [...five, session('m', 6, 2, 'b')];
    const two = { a: 'absent', b: 'absent' } as const;
    expect(standing(sessions, two)).toMatchObject({ standing: 'close', missed: 1, percentAtBest: 80 });
    expect(standing(sessions, { ...two, m: 'absent' })?.standing).toBe('out_of_reach');
    expect(standing(sessions, { ...two, m: 'present' })).toMatchObject({ standing: 'close', percentSoFar: 20 });
  });

  it('names the hopeless before the endangered and nobody else', () => {
    const outlooks = (['on_track', 'close', 'reached', 'out_of_reach'] as const).map((one) => ({ standing: one }));
    expect(inDanger(outlooks).map((one) => one.standing)).toEqual(['out_of_reach', 'close']);
  });

  it('never gives up on somebody who passes in the end, nor promises it to somebody who fails', () => {
    const status = fc.constantFrom('present', 'late', 'absent', 'excused', null);
    const plan = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 8 }), now: status, later: status }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 100 }), (lines, minimum) => {
        const sessions = lines.map(({ hours }, index) => session(String(index), index + 1, hours));
        const of = (statuses: (typeof lines)[number]['now'][]) =>
          statuses.map((each, index) => ({ sessionId: String(index), enrolmentId: 'e1', status: each }));
        const now = lines.map((line) => line.now);
        const end = lines.map((line) => line.now ?? line.later ?? 'absent');
        const [outlook] = attendanceOutlooks(sessions, ['e1'], of(now), minimum);
        const [summary] = summariseAttendance(sessions, ['e1'], of(end), '2027-01-01T00:00:00Z', 45);
        const passes = (summary?.percent ?? 0) >= minimum;
        if (passes) expect(outlook?.standing).not.toBe('out_of_reach');
        else expect(outlook?.standing).not.toBe('reached');
      }),
      { numRuns: 1000 },
    );
  });
});
