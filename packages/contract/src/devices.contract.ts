import { Device, DeviceId, DeviceKey, DevicePreparation, FieldKit, Id } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCohort = z.strictObject({ cohortId: Id });
const ofDevice = z.strictObject({ cohortId: Id, deviceId: DeviceId });
const ownDevice = z.strictObject({ deviceId: DeviceId });
const done = z.object({ ok: z.literal(true) });

/** Working without a connection: what a device takes along, and which devices were prepared. */
export const devices = endpoints({
  getFieldKit: {
    method: 'GET',
    path: '/cohorts/:cohortId/field-kit',
    summary: 'What a device needs to work on a cohort without a connection',
    permission: 'grading.read',
    params: ofCohort,
    response: FieldKit,
  },
  prepareDevice: {
    method: 'PUT',
    path: '/cohorts/:cohortId/devices/:deviceId',
    summary: 'Prepare a device for a cohort, or say that it is still there',
    permission: 'attendance.record',
    params: ofDevice,
    body: DevicePreparation,
    response: Device,
  },
  listDevices: {
    method: 'GET',
    path: '/cohorts/:cohortId/devices',
    summary: 'Devices prepared for a cohort',
    permission: 'attendance.read',
    params: ofCohort,
    response: z.object({ items: z.array(Device) }).meta({ id: 'DevicesOfCohort' }),
  },
  releaseDevice: {
    method: 'DELETE',
    path: '/cohorts/:cohortId/devices/:deviceId',
    summary: 'Release a device: nothing more is expected from it',
    permission: 'attendance.record',
    params: ofDevice,
    response: done,
  },
  keepDeviceKey: {
    method: 'PUT',
    path: '/my/device-keys/:deviceId',
    summary: 'The key that opens the caller’s store on a device after a forgotten PIN',
    permission: 'signed_in',
    params: ownDevice,
    response: DeviceKey,
  },
  forgetDeviceKey: {
    method: 'DELETE',
    path: '/my/device-keys/:deviceId',
    summary: 'Forget the key of a device',
    permission: 'signed_in',
    params: ownDevice,
    response: done,
  },
});
