import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cohorts, licences, rooms } from '@kompeten/contract';
import type { NewRoom, Room } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aTrainingStage,
  enrolled,
  moved,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

const classroom: NewRoom = { name: 'Kelas A', kind: 'classroom', seats: 30, equipment: [] };
const SOMEWHERE = '01890000-0000-7000-8000-000000000000';

describe('rooms and licences of a centre', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let params: { centreId: string };
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    params = { centreId: stage.centreId };
  });
  afterAll(() => api?.stop());

  const add = (body: Partial<NewRoom>, by: SignedIn = stage.manager) =>
    by.call(rooms.createRoom, { params, body: { ...classroom, ...body } });
  const change = ({ id, version }: Room, body: object, by: SignedIn = stage.manager) =>
    by.call(rooms.changeRoom, { params: { ...params, roomId: id }, body: { version, ...body } });

  it('are kept with seats, trade and equipment, and told in the trail', async () => {
    const equipment = [{ name: 'Trafo las', count: 6, condition: 'needs_repair' as const }];
    const room = await add({ name: 'Bengkel Las', kind: 'workshop', trade: 'welding', seats: 16, equipment });
    expect(room).toMatchObject({ trade: 'welding', equipment, active: true, version: 1 });
    expect(await change(room, { seats: 20, trade: null })).toMatchObject({ seats: 20, trade: null, version: 2 });
    const { items } = await stage.operator.call(rooms.listRooms, { params, query: {} });
    expect(items.map(({ name }) => name)).toContain('Bengkel Las');
    const administrator = await signedIn(api, { role: 'administrator' });
    const trail = await administrator.call(audit.listAuditEvents, { query: { subjectId: room.id } });
    expect(trail.items.map(({ type }) => type)).toEqual(['room.changed', 'room.added']);
  });

  it('are refused twice under one name, when stale, elsewhere, and to who may not', async () => {
    const room = await add({ name: 'Aula Kembar' });
    await expect(add({ name: 'aula kembar' })).rejects.toMatchObject({ code: 'room.name_taken', status: 409 });
    await change(room, { seats: 40 });
    await expect(change(room, { seats: 50 })).rejects.toMatchObject({ code: 'room.stale', status: 409 });
    await expect(change({ ...room, id: SOMEWHERE }, {})).rejects.toMatchObject({ code: 'room.not_found', status: 404 });
    await expect(add({ name: 'Ruang Operator' }, stage.operator)).rejects.toMatchObject({ status: 403 });
    await expect(add({ seats: 0 })).rejects.toMatchObject({ code: 'request.invalid', issues: [{ pointer: '/seats' }] });
    const far = { centreId: SOMEWHERE };
    await expect(stage.manager.call(rooms.listRooms, { params: far, query: {} })).rejects.toMatchObject({
      code: 'centre.not_found',
    });
  });

  it('are neither closed nor made smaller while sessions ahead need them', async () => {
    const room = await add({ name: 'Kelas Terpakai', seats: 30 });
    const { id: cohortId } = await aCohort(stage);
    const body = { ...sessionAt(stage, '2099-03-02'), roomId: room.id };
    await stage.manager.call(cohorts.createSession, { params: { cohortId }, body });
    const inUse = { code: 'room.in_use', params: { sessions: 1, seatsNeeded: 30 } };
    await expect(change(room, { active: false })).rejects.toMatchObject(inUse);
    await expect(change(room, { seats: 29 })).rejects.toMatchObject(inUse);
    expect(await change(room, { seats: 35 })).toMatchObject({ seats: 35 });
    const { version } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    const larger = { params: { cohortId }, body: { version, capacity: 36 } };
    await expect(stage.manager.call(cohorts.changeCohort, larger)).rejects.toMatchObject({
      code: 'cohort.capacity_above_room',
      params: { roomName: 'Kelas Terpakai', seats: 35 },
    });
  });

  it('take no more sessions once they are closed, and those that are open are said', async () => {
    const room = await add({ name: 'Kelas Lama', seats: 30 });
    const open = await add({ name: 'Kelas Baru', seats: 30 });
    await change(room, { active: false });
    const { id: cohortId } = await aCohort(stage);
    const body = { ...sessionAt(stage, '2099-03-09'), roomId: room.id };
    const plan = () => stage.manager.call(cohorts.createSession, { params: { cohortId }, body });
    const free = expect.arrayContaining([expect.objectContaining({ id: open.id })]);
    await refused(api, plan, {
      ...{ status: 422, code: 'session.room_closed' },
      params: { roomName: room.name, alternatives: expect.objectContaining({ rooms: free }) },
    });
  });

  it('has licences, and warns before they end unless a later one follows', async () => {
    const body = {
      ...{ kind: 'accreditation' as const, title: 'Akreditasi LA-LPK', number: 'CONTOH-1', issuer: 'LA-LPK' },
      ...{ validFrom: '2020-01-01', validUntil: '2020-12-31' },
    };
    const record = (wish: object) => stage.manager.call(licences.createLicence, { params, body: { ...body, ...wish } });
    const { id: licenceId } = await record({});
    await expect(record({ number: 'contoh-1' })).rejects.toMatchObject({ code: 'licence.number_taken' });
    await expect(record({ number: '2', validUntil: '2019-01-01' })).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ pointer: '/validUntil', code: 'period_reversed' }],
    });
    const expiring = async () => (await stage.manager.call(licences.listExpiringLicences, {})).items;
    expect(await expiring()).toMatchObject([{ id: licenceId, centreName: expect.any(String) }]);
    await record({ number: 'CONTOH-2', validFrom: '2021-01-01', validUntil: null });
    expect(await expiring()).toEqual([]);
    const { items } = await stage.operator.call(licences.listLicences, { params });
    expect(items.map(({ number }) => number)).toEqual(['CONTOH-2', 'CONTOH-1']);
    await stage.manager.call(licences.deleteLicence, { params: { ...params, licenceId } });
    await expect(
      stage.manager.call(licences.deleteLicence, { params: { ...params, licenceId } }),
    ).rejects.toMatchObject({ code: 'licence.not_found' });
  });

  it('show how far they are used: the seats of who came, by day and month', async () => {
    const room = await add({ name: 'Kelas Ukur', seats: 10 });
    const { id: cohortId } = await aCohort(stage, { capacity: 8 });
    await moved(stage, cohortId, 'open_enrolment');
    for (let people = 0; people < 4; people += 1) await enrolled(stage, cohortId);
    for (const [from, to] of [
      ['08:00', '09:30'],
      ['10:00', '11:30'],
    ] as const) {
      const body = { ...sessionAt(stage, '2026-06-02', from, to), roomId: room.id };
      await stage.manager.call(cohorts.createSession, { params: { cohortId }, body });
    }
    const picture = await stage.operator.call(rooms.getUtilisation, { params, query: { year: 2026 } });
    const [june] = picture.rooms.find(({ roomId }) => roomId === room.id)?.months.slice(5, 6) ?? [];
    // June 2026 has thirty days and two holidays.
    expect(june).toEqual({ month: 6, openDays: 28, usedDays: 1, seatDays: 280, seatDaysUsed: 4 });
  });
});
