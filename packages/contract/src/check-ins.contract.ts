import {
  CheckIn,
  CheckInCount,
  CheckInScan,
  CheckInScreen,
  CheckInTicket,
  Excuse,
  ExcuseDecision,
  ExcuseStatus,
  Id,
  MyTraining,
  NewCheckIn,
  NewExcuse,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSession = z.strictObject({ cohortId: Id, sessionId: Id });
const ofCohort = z.strictObject({ cohortId: Id });
const ofExcuse = z.strictObject({ excuseId: Id });

/** Attendance that trainees state themselves: the changing code of a session, and excuses. */
export const checkIns = endpoints({
  openCheckIn: {
    method: 'GET',
    path: '/cohorts/:cohortId/sessions/:sessionId/check-in-screen',
    summary: 'What a screen needs to show the changing code of a session',
    permission: 'attendance.record',
    params: ofSession,
    response: CheckInScreen,
  },
  countCheckIns: {
    method: 'GET',
    path: '/cohorts/:cohortId/sessions/:sessionId/check-ins',
    summary: 'Who has checked in to a session by now',
    permission: 'attendance.read',
    params: ofSession,
    response: CheckInCount,
  },
  keepScan: {
    method: 'POST',
    path: '/check-in-tickets',
    summary: 'Prove that a code was seen in time, before signing in',
    permission: 'public',
    body: CheckInScan,
    response: CheckInTicket,
    status: 201,
  },
  checkIn: {
    method: 'POST',
    path: '/my/check-ins',
    summary: 'Check in to the own session, once; a repeat answers the first one',
    permission: 'signed_in',
    body: NewCheckIn,
    response: CheckIn,
    status: 201,
  },
  listMyTrainings: {
    method: 'GET',
    path: '/my/trainings',
    summary: 'The trainings the caller is in now, with the own attendance and what can still be reached',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyTraining) }),
  },
  askExcuse: {
    method: 'POST',
    path: '/my/excuses',
    summary: 'Ask to be excused from a session',
    permission: 'signed_in',
    body: NewExcuse,
    response: Excuse,
    status: 201,
  },
  addExcuseFile: {
    method: 'POST',
    path: '/my/excuses/:excuseId/file',
    summary: 'Add a photo of the letter; it is drawn anew without place and camera data, and sealed',
    permission: 'signed_in',
    params: ofExcuse,
    upload: { maxBytes: 8_000_000 },
    response: Excuse,
    status: 201,
  },
  withdrawMyExcuse: {
    method: 'POST',
    path: '/my/excuses/:excuseId/withdrawal',
    summary: 'Withdraw an excuse that nobody has decided',
    permission: 'signed_in',
    params: ofExcuse,
    response: Excuse,
  },
  listExcuses: {
    method: 'GET',
    path: '/cohorts/:cohortId/excuses',
    summary: 'Excuses of a cohort, those that wait first',
    permission: 'attendance.read',
    params: ofCohort,
    query: z.strictObject({ status: ExcuseStatus.optional() }),
    response: z.object({ items: z.array(Excuse) }),
  },
  decideExcuse: {
    method: 'POST',
    path: '/excuses/:excuseId/decision',
    summary: 'Accept an excuse, which is written into the sheet, or decline it with an answer',
    permission: 'attendance.record',
    params: ofExcuse,
    body: ExcuseDecision,
    response: Excuse,
  },
  getExcuseFile: {
    method: 'GET',
    path: '/excuses/:excuseId/file',
    summary: 'The photo of the letter; the look is noted in the trail',
    permission: 'attendance.record',
    params: ofExcuse,
    answer: 'file',
  },
});
