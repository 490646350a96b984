import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendar, cohorts } from '@kompeten/contract';
import ICAL from 'ical.js';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aSession,
  aTrainingStage,
  enrolled,
  moved,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('a calendar behind a secret address', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohortId: string;
  let trainee: Trainee;
  let holder: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    ({ id: cohortId } = await aCohort(stage, { startsOn: '2099-11-02', endsOn: '2099-11-06' }));
    await moved(stage, cohortId, 'open_enrolment');
    const { id, person } = await enrolled(stage, cohortId);
    await enrolled(stage, cohortId);
    holder = person.fullName;
    trainee = await claimedBy(api, stage, id);
    await aSession(stage, cohortId, { ...sessionAt(stage, '2099-11-02'), place: 'Ruang 1', topic: 'Dasar koperasi' });
    await aSession(stage, cohortId, sessionAt(stage, '2099-11-03'));
  });
  afterAll(() => api?.stop());

  const fetched = async (path: string) => fetch(`${api.origin}${path}`);
  const text = async (path: string) => (await fetched(path)).text();
  const events = async (path: string) =>
    new ICAL.Component(ICAL.parse(await text(path))).getAllSubcomponents('vevent').map((each) => ({
      uid: each.getFirstPropertyValue('uid'),
      sequence: each.getFirstPropertyValue('sequence'),
      status: each.getFirstPropertyValue('status'),
      startsAt: String(each.getFirstPropertyValue('dtstart')),
    }));

  it('shows the sessions that its maker teaches or attends, and names nobody', async () => {
    for (const who of [stage.instructor, trainee]) {
      expect((await who.call(calendar.getMyCalendarFeed, {})).feed).toBeNull();
      const { path } = await who.call(calendar.makeMyCalendarFeed, {});
      expect((await who.call(calendar.getMyCalendarFeed, {})).feed?.path).toBe(path);
      const response = await fetched(path);
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      const said = await response.text();
      expect(said).toContain('SUMMARY:Angkatan Uji: Dasar koperasi');
      for (const name of [holder, 'Instruktur Uji', 'Kepala Uji', 'Warga']) expect(said).not.toContain(name);
      expect((await events(path)).map(({ startsAt }) => startsAt)).toEqual([
        '2099-11-02T08:00:00',
        '2099-11-03T08:00:00',
      ]);
    }
  });

  it('leads nowhere once it is replaced or withdrawn, and nowhere by guessing', async () => {
    const first = await trainee.call(calendar.makeMyCalendarFeed, {});
    const second = await trainee.call(calendar.makeMyCalendarFeed, {});
    expect((await fetched(first.path)).status).toBe(404);
    expect((await fetched(second.path)).status).toBe(200);
    expect(await trainee.call(calendar.withdrawMyCalendarFeed, {})).toEqual({ ok: true });
    const gone = await fetched(second.path);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({ code: 'calendar.not_found' });
    expect((await fetched('/api/v1/calendar/kalender.ics')).status).toBe(422);
  });

  it('keeps what a session is called by, counts its changes, and says that it was cancelled', async () => {
    const { path } = await stage.instructor.call(calendar.makeMyCalendarFeed, {});
    const before = await events(path);
    expect(await events(path)).toEqual(before);
    const params = { cohortId, sessionId: String(before[1]?.uid) };
    await stage.manager.call(cohorts.deleteSession, { params });
    expect(await events(path)).toEqual([before[0], { ...before[1], status: 'CANCELLED', sequence: 1 }]);
    const { version } = await stage.manager.call(cohorts.getCohort, { params: { cohortId } });
    const body = { event: 'cancel' as const, version, reason: 'Banjir di sekitar balai' };
    await stage.manager.call(cohorts.transitionCohort, { params: { cohortId }, body });
    expect((await events(path)).map(({ status, sequence }) => [status, sequence])).toEqual([
      ...[0, 1].map(() => ['CANCELLED', 1]),
    ]);
  });
});
