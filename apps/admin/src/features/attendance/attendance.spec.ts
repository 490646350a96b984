import { describe, expect, it } from '@jest/globals';
import { type AttendanceStatus, attendanceKey, type TrainingSession } from '@kompeten/domain';
import { attendanceKeys, letterOf, unrecorded } from './attendance.keys.ts';
import { percentOf } from './attendance-percent.ts';
import { attendanceEntry, namesAttendance, notRecorded } from './attendance-value.ts';

const session = (id: string, day: number, hours: number, makeUpForId: string | null = null): TrainingSession => ({
  id,
  cohortId: 'c',
  startsAt: `2025-08-${day}T08:00:00+07:00`,
  endsAt: `2025-08-${day}T${String(8 + hours).padStart(2, '0')}:00:00+07:00`,
  mode: 'on_site',
  instructorId: 'i',
  instructorName: 'Budi',
  unitCodes: [],
  place: null,
  topic: null,
  makeUpForId,
  lessonHours: hours,
  waiverReason: null,
});

describe('recording by keys', () => {
  it('has a letter for every status', () => {
    const recorded = Object.entries(letterOf).map(([status, letter]) => [
      status,
      attendanceKeys.get(letter)?.(notRecorded).status,
    ]);
    expect(recorded.every(([status, made]) => status === made)).toBe(true);
  });

  it('keeps the note when the status changes, and drops it with the status', () => {
    const noted = { status: 'present' as const, note: 'Datang 10.15' };
    expect(attendanceKeys.get('t')?.(noted)).toEqual({ status: 'late', note: 'Datang 10.15' });
    expect(unrecorded()).toEqual(notRecorded);
  });
});

describe('an entry on its way', () => {
  const edit = { value: { status: 'late' as const, note: null }, base: 1, eventId: 'x', at: '' };

  it('names the version it was made on', () => {
    expect(attendanceEntry('s1 e1', edit)).toEqual([
      { sessionId: 's1', enrolmentId: 'e1', status: 'late', note: null, version: 1 },
    ]);
  });

  it('is meant by a refusal that names its session or its person', () => {
    expect(namesAttendance({ sessionId: 's1', startsAt: '' }, 's1 e1')).toBe(true);
    expect(namesAttendance({ sessionId: 's2' }, 's1 e1')).toBe(false);
    expect(namesAttendance({ status: 'completed' }, 's1 e1')).toBe(false);
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
    expect(percentOf('e1', [session('d', 20, 4)], () => notRecorded, now, 45)).toBeNull();
  });
});
