import type { attendance } from './attendance.contract.ts';
import type { devices } from './devices.contract.ts';
import type { Endpoint } from './endpoint.ts';
import type { grading } from './grading.contract.ts';
import type { identity } from './identity.contract.ts';
import type { notifications } from './notifications.contract.ts';
import type { presence } from './presence.contract.ts';

/**
 * An endpoint as a call reads it: without its schemas, which the server parses by and forms check by. The compiler holds
 * the words to those of the endpoint.
 */
function reach<E extends Endpoint>(operationId: string, way: Pick<E, 'method' | 'path'>): E {
  // Whoever calls needs the schemas' types and never the schemas.
  return { ...way, operationId } as unknown as E;
}

/**
 * What a device calls at every start and from its sheets. Described a second time, and without schemas, so that the first
 * page need not carry the schemas of the whole trade and the library that makes them.
 */
export const calls = {
  getSession: reach<typeof identity.getSession>('getSession', { method: 'GET', path: '/session' }),
  signOut: reach<typeof identity.signOut>('signOut', { method: 'DELETE', path: '/session' }),
  getFieldKit: reach<typeof devices.getFieldKit>('getFieldKit', {
    method: 'GET',
    path: '/cohorts/:cohortId/field-kit',
  }),
  releaseDevice: reach<typeof devices.releaseDevice>('releaseDevice', {
    method: 'DELETE',
    path: '/cohorts/:cohortId/devices/:deviceId',
  }),
  keepDeviceKey: reach<typeof devices.keepDeviceKey>('keepDeviceKey', {
    method: 'PUT',
    path: '/my/device-keys/:deviceId',
  }),
  forgetDeviceKey: reach<typeof devices.forgetDeviceKey>('forgetDeviceKey', {
    method: 'DELETE',
    path: '/my/device-keys/:deviceId',
  }),
  sendGradeEvents: reach<typeof grading.sendGradeEvents>('sendGradeEvents', {
    method: 'POST',
    path: '/cohorts/:cohortId/grade-events',
  }),
  listGradeEvents: reach<typeof grading.listGradeEvents>('listGradeEvents', {
    method: 'GET',
    path: '/cohorts/:cohortId/grade-events',
  }),
  sendAttendanceEvents: reach<typeof attendance.sendAttendanceEvents>('sendAttendanceEvents', {
    method: 'POST',
    path: '/cohorts/:cohortId/attendance-events',
  }),
  listAttendanceEvents: reach<typeof attendance.listAttendanceEvents>('listAttendanceEvents', {
    method: 'GET',
    path: '/cohorts/:cohortId/attendance-events',
  }),
  countNotifications: reach<typeof notifications.countNotifications>('countNotifications', {
    method: 'GET',
    path: '/notifications/unread',
  }),
  reportPresence: reach<typeof presence.reportPresence>('reportPresence', {
    method: 'POST',
    path: '/cohorts/:cohortId/presence',
  }),
  leaveCohort: reach<typeof presence.leaveCohort>('leaveCohort', {
    method: 'DELETE',
    path: '/cohorts/:cohortId/presence/:deviceId',
  }),
  followCohort: reach<typeof presence.followCohort>('followCohort', {
    method: 'GET',
    path: '/cohorts/:cohortId/live',
  }),
};
