import { attendance, grading } from '@kompeten/contract';
import type {
  AttendanceEventBatch,
  GradeEventBatch,
  SentAttendanceStatement,
  SentGradeStatement,
} from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { SignedIn } from './builders.ts';
import { UNITS } from './training-builders.ts';

/** The clock of a device of a test. */
export const deviceNow = (): string => new Date().toISOString();

/** A judgement as a device makes it: K in the first unit, on an empty cell, unless said otherwise. */
export function judged(enrolmentId: string, change: Partial<SentGradeStatement> = {}): SentGradeStatement {
  return {
    ...{ id: newId(), enrolmentId, unitCode: UNITS[0], judgement: 'K', supersedes: [], madeAt: deviceNow() },
    ...change,
  };
}

/** A statement of attendance as a device makes it: present, on an empty cell, unless said otherwise. */
export function stated(
  enrolmentId: string,
  sessionId: string,
  change: Partial<SentAttendanceStatement> = {},
): SentAttendanceStatement {
  return {
    ...{ id: newId(), enrolmentId, sessionId, status: 'present', supersedes: [], madeAt: deviceNow() },
    ...change,
  };
}

/** Sends judgements from a device of somebody. */
export function sendGrades(
  by: SignedIn,
  cohortId: string,
  events: SentGradeStatement[],
  report: Partial<Omit<GradeEventBatch, 'events'>> = {},
) {
  const body = { deviceId: 'uji-1', deviceNow: deviceNow(), ...report, events };
  return by.call(grading.sendGradeEvents, { params: { cohortId }, body });
}

/** Sends attendance from a device of somebody. */
export function sendAttendance(
  by: SignedIn,
  cohortId: string,
  events: SentAttendanceStatement[],
  report: Partial<Omit<AttendanceEventBatch, 'events'>> = {},
) {
  const body = { deviceId: 'uji-1', deviceNow: deviceNow(), ...report, events };
  return by.call(attendance.sendAttendanceEvents, { params: { cohortId }, body });
}
