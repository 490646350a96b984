import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, devices, enrolments } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { deviceNow, judged, sendGrades } from '../../testing/field-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  anInstructor,
  aRunningCohort,
  aTrainingStage,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('devices prepared for work without a connection', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const running = async (people = 1) => {
    const { cohort, session, roster } = await aRunningCohort(stage, people);
    return { cohortId: cohort.id, sessionId: session.id, id: roster[0]?.id ?? '' };
  };
  const prepare = (by: SignedIn, cohortId: string, deviceId = 'hp-1', label = 'HP Desa') =>
    by.call(devices.prepareDevice, { params: { cohortId, deviceId }, body: { label, deviceNow: deviceNow() } });
  const listed = async (cohortId: string, by: SignedIn = stage.manager) =>
    (await by.call(devices.listDevices, { params: { cohortId } })).items;

  it('take along names and ids, the sheets and the values of the rules, and nothing else of anybody', async () => {
    const { cohortId, sessionId, id } = await running(2);
    await sendGrades(stage.instructor, cohortId, [judged(id)]);
    const kit = await stage.instructor.call(devices.getFieldKit, { params: { cohortId } });
    expect(kit.people.map((person) => Object.keys(person).sort())).toEqual(
      Array(2).fill(['enrolmentId', 'fullName', 'rosterNumber', 'status']),
    );
    expect(kit).toMatchObject({
      cohort: { id: cohortId, status: 'running', subject: { instructorAccountIds: [stage.instructor.account.id] } },
      sessions: [{ id: sessionId }],
      grades: [{ enrolmentId: id, judgement: 'K' }],
      attendance: [],
      settings: { attendanceThresholdPercent: 80, lessonHourMinutes: 45 },
    });
    expect(Date.parse(kit.expiresAt) - Date.parse(kit.asOf)).toBe(30 * 86_400_000);
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    const known = JSON.stringify(kit);
    for (const { personId, person } of items) {
      expect(known).not.toContain(personId);
      expect(known).not.toContain(person.birthDate);
    }
  });

  it('take along no account that has no role at the centre, though its e-mail stands with an instructor', async () => {
    const { cohortId } = await running();
    const named = (email: string | null) =>
      sql(api, 'update instructors set email = $2 where id = $1', [stage.instructor.instructorId, email]);
    const kit = () => stage.operator.call(devices.getFieldKit, { params: { cohortId } });
    await named((await signedIn(api, { role: 'administrator' })).account.email);
    expect((await kit()).cohort.subject.instructorAccountIds).toEqual([]);
    const { account: guest } = await signedIn(api, { role: 'instructor' });
    await named(guest.email);
    expect((await kit()).cohort.subject.instructorAccountIds).toEqual([guest.id]);
    await named(stage.instructor.account.email);
  });

  it('are prepared once, heard with everything they send, and released', async () => {
    const { cohortId, id } = await running();
    const first = await prepare(stage.instructor, cohortId);
    expect(first).toMatchObject({ label: 'HP Desa', accountName: 'Instruktur Uji', waiting: 0, clockSkewSeconds: 0 });
    const again = await prepare(stage.instructor, cohortId, 'hp-1', 'HP Desa Baru');
    expect(again).toMatchObject({ label: 'HP Desa Baru', preparedAt: first.preparedAt });
    const behind = new Date(Date.now() - 3_600_000).toISOString();
    await sendGrades(stage.instructor, cohortId, [judged(id)], { deviceId: 'hp-1', waiting: 7, deviceNow: behind });
    const [device] = await listed(cohortId);
    expect(device).toMatchObject({ waiting: 7, unheard: true });
    expect(Math.abs((device?.clockSkewSeconds ?? 0) + 3600)).toBeLessThan(10);
    await stage.instructor.call(devices.releaseDevice, { params: { cohortId, deviceId: 'hp-1' } });
    expect(await listed(cohortId)).toEqual([]);
    await expect(
      stage.instructor.call(devices.releaseDevice, { params: { cohortId, deviceId: 'hp-1' } }),
    ).rejects.toMatchObject({ code: 'device.not_found', status: 404 });
  });

  it('hold no more than a device can: a number beyond it is refused, not stored', async () => {
    const { cohortId, id } = await running();
    await prepare(stage.instructor, cohortId);
    const sent = sendGrades(stage.instructor, cohortId, [judged(id)], {
      deviceId: 'hp-1',
      waiting: Number.MAX_SAFE_INTEGER,
    });
    await expect(sent).rejects.toMatchObject({ code: 'request.invalid', status: 422 });
    expect(await listed(cohortId)).toMatchObject([{ waiting: 0 }]);
  });

  it('are shared by two accounts without seeing each other’s, and released by others only by whoever completes the cohort', async () => {
    const { cohortId } = await running();
    await prepare(stage.instructor, cohortId);
    await prepare(stage.operator, cohortId);
    expect((await listed(cohortId)).map(({ accountName }) => accountName)).toEqual(['Instruktur Uji', 'Operator Uji']);
    await stage.operator.call(devices.releaseDevice, { params: { cohortId, deviceId: 'hp-1' } });
    expect((await listed(cohortId)).map(({ accountName }) => accountName)).toEqual(['Instruktur Uji']);
    await prepare(stage.manager, cohortId, 'laptop');
    await expect(
      stage.instructor.call(devices.releaseDevice, { params: { cohortId, deviceId: 'laptop' } }),
    ).rejects.toMatchObject({ code: 'device.of_somebody_else' });
    await stage.manager.call(devices.releaseDevice, { params: { cohortId, deviceId: 'hp-1' } });
    expect((await listed(cohortId)).map(({ deviceId }) => deviceId)).toEqual(['laptop']);
  });

  it('that were not heard from stand against completing, until a manager gives a reason', async () => {
    const { cohortId } = await running();
    await prepare(stage.instructor, cohortId);
    api.clock.pass(60);
    await moved(stage, cohortId, 'open_evaluation');
    const { version, events } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    const blocker = expect.objectContaining({
      code: 'devices_unheard',
      devices: [expect.objectContaining({ label: 'HP Desa', accountName: 'Instruktur Uji' })],
    });
    expect(events.find(({ event }) => event === 'complete')?.blockers).toEqual([blocker]);
    const complete = (by: SignedIn, reason?: string) =>
      by.call(cohorts.transitionCohort, { params: { cohortId }, body: { event: 'complete', version, reason } });
    await expect(complete(stage.manager)).rejects.toMatchObject({ code: 'cohort.blocked' });
    await expect(complete(stage.operator, 'HP hilang')).rejects.toMatchObject({ code: 'cohort.blocked' });
    expect((await complete(stage.manager, 'HP hilang')).status).toBe('completed');
    api.clock.set(null);
  });

  it('that were heard since evaluation opened stand against nothing', async () => {
    const { cohortId, id } = await running();
    await prepare(stage.instructor, cohortId);
    await moved(stage, cohortId, 'open_evaluation');
    await sendGrades(stage.instructor, cohortId, [judged(id)], { deviceId: 'hp-1', waiting: 0 });
    expect((await moved(stage, cohortId, 'complete')).status).toBe('completed');
  });

  it('are hidden from strangers and from instructors of other cohorts', async () => {
    const { cohortId } = await running();
    const foreign = await signedIn(api, { role: 'operator' });
    const colleague = await anInstructor(api, stage.manager, stage.centreId);
    for (const by of [foreign, colleague]) {
      await expect(prepare(by, cohortId)).rejects.toMatchObject({ code: 'cohort.not_found' });
      await expect(listed(cohortId, by)).rejects.toMatchObject({ code: 'cohort.not_found' });
      await expect(by.call(devices.getFieldKit, { params: { cohortId } })).rejects.toMatchObject({ status: 404 });
    }
  });
});
