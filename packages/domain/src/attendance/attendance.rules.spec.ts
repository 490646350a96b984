import { describe, expect, it } from '@jest/globals';
import { type AttendanceFacts, type HeldSession, recordAttendance, summariseAttendance } from './attendance.rules.ts';
import type { AttendanceEntry } from './attendance.ts';
import { attendanceKey } from './attendance-cells.ts';

const session = (id: string, day: string, hours: number, makeUpForId: string | null = null): HeldSession => ({
  id,
  startsAt: `2026-11-${day}T01:00:00Z`,
  endsAt: new Date(Date.parse(`2026-11-${day}T01:00:00Z`) + hours * 3_600_000).toISOString(),
  makeUpForId,
});
const now = '2026-11-25T08:00:00Z';
const past = session('s1', '24', 3);
const facts = (change: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  cohortStatus: 'running',
  sessions: new Map([past, session('s2', '26', 3)].map((each) => [each.id, each])),
  enrolments: new Map([
    ['e1', 'active'],
    ['e2', 'enrolled'],
  ]),
  records: new Map(),
  now,
  ...change,
});
const entry = (change: Partial<AttendanceEntry> = {}): AttendanceEntry => ({
  sessionId: 's1',
  enrolmentId: 'e1',
  status: 'present',
  ...change,
});
const written = new Map([
  [attendanceKey(entry()), { version: 1, status: 'absent' as const, note: null, heads: ['x'], contested: false }],
]);

describe('recording attendance', () => {
  it.each([
    ['a cohort that has not started', facts({ cohortStatus: 'confirmed' }), [entry()], 'attendance.not_open'],
    ['an unknown session', facts(), [entry({ sessionId: 's9' })], 'attendance.session_unknown'],
    ['a stranger', facts(), [entry({ enrolmentId: 'x' })], 'attendance.stranger'],
    ['somebody not yet active', facts(), [entry({ enrolmentId: 'e2' })], 'attendance.stranger'],
    ['a session that has not begun', facts(), [entry({ sessionId: 's2' })], 'attendance.session_not_begun'],
    ['a cell twice', facts(), [entry(), entry()], 'attendance.cell_twice'],
    ['a stale version', facts({ records: written }), [entry()], 'attendance.stale'],
  ] as const)('refuses %s', (_, given, entries, code) => {
    expect(() => recordAttendance(given, [...entries])).toThrow(expect.objectContaining({ code }));
  });

  it('raises the version and skips what already stands', () => {
    expect(recordAttendance(facts({ records: written }), [entry({ version: 1 })])).toEqual([
      { ...entry({ version: 1 }), newVersion: 2, supersedes: ['x'] },
    ]);
    expect(recordAttendance(facts({ records: written }), [entry({ status: 'absent' })])).toEqual([]);
  });
});

describe('the attendance of a trainee', () => {
  const sessions = [session('a', '20', 6), session('b', '21', 3), session('m', '23', 3, 'b'), session('z', '28', 6)];
  it.each([
    ['weighs sessions by their minutes', [['a', 'present']], 66],
    [
      'counts late as attended',
      [
        ['a', 'late'],
        ['b', 'late'],
      ],
      100,
    ],
    [
      'does not count an excuse',
      [
        ['a', 'present'],
        ['b', 'excused'],
      ],
      66,
    ],
    [
      'counts a make-up session for the one it makes up',
      [
        ['a', 'present'],
        ['b', 'absent'],
        ['m', 'present'],
      ],
      100,
    ],
    ['is nothing without a record', [], 0],
  ] as const)('%s', (_, cells, percent) => {
    const records = cells.map(([sessionId, status]) => ({ sessionId, enrolmentId: 'e1', status }));
    expect(summariseAttendance(sessions, ['e1'], records, now, 45)[0]).toMatchObject({ percent, heldHours: 12 });
  });

  it('counts minutes, so that rounded lesson hours cost nobody the threshold', () => {
    const sessions = [session('a', '22', 4), session('b', '23', 4), session('c', '24', 2)];
    const records = ['a', 'b'].map((sessionId) => ({ sessionId, enrolmentId: 'e1', status: 'present' as const }));
    expect(summariseAttendance(sessions, ['e1'], records, now, 45)[0]?.percent).toBe(80);
  });

  it('is unknown before the first session', () => {
    expect(summariseAttendance([session('z', '28', 6)], ['e1'], [], now, 45)[0]?.percent).toBeNull();
  });
});
