import { describe, expect, it } from '@jest/globals';
import { type AttendanceStatus, type AttendanceValue, attendanceKey, type TrainingSession } from '@kompeten/domain';
import type { OwnEvent } from '../../lib/sheet/sheet.ts';
import { attendanceKeys, letterOf, unrecorded } from './attendance.keys.ts';
import { attendanceKind, attendanceLaw } from './attendance-kind.ts';
import { percentOf } from './attendance-percent.ts';

const session = (id: string, day: number, hours: number, makeUpForId: string | null = null) => {
  const startsAt = `2025-08-${day}T08:00:00+07:00`;
  const endsAt = `2025-08-${day}T${String(8 + hours).padStart(2, '0')}:00:00+07:00`;
  // All that the sheet looks at; what else a session has, and will have, is none of its business.
  return { id, startsAt, endsAt, makeUpForId, lessonHours: hours } as TrainingSession;
};

describe('recording by keys', () => {
  it('has a letter for every status', () => {
    const recorded = Object.entries(letterOf).map(([status, letter]) => [
      status,
      attendanceKeys.get(letter)?.(attendanceLaw.empty).status,
    ]);
    expect(recorded.every(([status, made]) => status === made)).toBe(true);
  });

  it('keeps the note when the status changes, and drops it with the status', () => {
    const noted = { status: 'present' as const, note: 'Datang 10.15' };
    expect(attendanceKeys.get('t')?.(noted)).toEqual({ status: 'late', note: 'Datang 10.15' });
    expect(unrecorded()).toEqual(attendanceLaw.empty);
  });
});

describe('an entry on its way', () => {
  const kind = attendanceKind('c');
  const made = (value: AttendanceValue): OwnEvent<AttendanceValue> => ({
    ...{ id: 'x', value, supersedes: ['w'], seen: null, reason: null, at: '2025-08-11T02:00:00Z' },
    ...{ state: 'waiting', code: null, params: {} },
  });
  const name = { cohortTitle: 'Angkatan 1', who: '1. Siti', what: 'Sesi 1' };

  it('travels as the register takes it, also when it empties the cell', () => {
    expect(kind.pack('s1 e1', made(attendanceLaw.empty), name).event).toEqual({
      id: 'x',
      sessionId: 's1',
      enrolmentId: 'e1',
      status: null,
      note: null,
      supersedes: ['w'],
      reason: null,
      madeAt: '2025-08-11T02:00:00Z',
    });
  });

  it('is read from the outbox as it was put there', () => {
    const event = made({ status: 'late', note: 'Macet' });
    expect(kind.read(kind.pack('s1 e1', event, name))).toEqual(event);
  });
});

describe('the percentage beside a person', () => {
  const sessions = [session('a', 11, 4), session('b', 12, 4), session('c', 13, 2), session('d', 20, 4)];
  const now = '2025-08-14T08:00:00+07:00';
  const percent = (statuses: Record<string, AttendanceStatus>, all = sessions) =>
    percentOf(
      'e1',
      all,
      (key) => {
        const id = all.find((one) => attendanceKey({ sessionId: one.id, enrolmentId: 'e1' }) === key)?.id ?? '';
        return { status: statuses[id] ?? null, note: null };
      },
      now,
      45,
    );

  it('counts hours held, the late as present, and nothing that lies ahead', () => {
    expect(percent({ a: 'present', b: 'late', c: 'absent' })).toBe(80);
    expect(percent({ a: 'present', b: 'excused' })).toBe(40);
  });

  it('counts a make-up session as the one it makes up for', () => {
    expect(
      percent({ a: 'present', b: 'absent', c: 'present', e: 'present' }, [...sessions, session('e', 13, 4, 'b')]),
    ).toBe(100);
  });

  it('is none before the first session', () => {
    expect(percentOf('e1', [session('d', 20, 4)], () => attendanceLaw.empty, now, 45)).toBeNull();
  });
});
