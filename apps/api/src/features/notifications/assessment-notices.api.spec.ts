import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessmentSessions, assessors, certificationBodies } from '@kompeten/contract';
import {
  type ApplicationStage,
  aCandidate,
  anApplicationStage,
  answer,
  checkAll,
  handedIn,
  readyToSchedule,
  selfAssess,
} from '../../testing/application-stage.ts';
import { aBody, aSite, dayFrom } from '../../testing/assessment-builders.ts';
import { cookieOf, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { TellDueJob } from './notifications.job.ts';

describe('what assessors and staff of a body are told', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
  });
  afterAll(() => api?.stop());

  it('is the licence of the body and the certificate of an assessor within their warning times, until renewed', async () => {
    const licence = { number: 'BNSP-1', validFrom: dayFrom(api, -700), validUntil: dayFrom(api, 170) };
    await sql(api, 'update body_licences set valid_until = $2 where body_id = $1', [stage.body.id, licence.validUntil]);
    const params = { assessorId: stage.reviewer.id };
    const until = (days: number, version: number) =>
      stage.manager.call(assessors.changeAssessor, { params, body: { version, validUntil: dayFrom(api, days) } });
    const look = async () => {
      await api.app.get(TellDueJob).run();
      await api.runJobs();
    };
    await api.runJobs();
    const { version } = await until(100, stage.reviewer.version);
    const soon = async () => (await stage.manager.call(assessors.listExpiringTerms, {})).items.map(({ kind }) => kind);
    await look();
    expect(await soon()).toEqual(['licence']);
    expect(await toldOf(stage.manager, 'assessor_certificate_expires')).toEqual([]);
    const shorter = await until(80, version);
    await look();
    await look();
    expect(await soon()).toEqual(['met', 'licence']);
    const own = { path: `/admin/assessors/${stage.reviewer.id}`, waits: true };
    for (const by of [stage.manager, stage.assessor]) {
      expect(await toldOf(by, 'assessor_certificate_expires')).toEqual([own]);
    }
    const ofBody = { path: `/admin/bodies/${stage.body.id}`, waits: true };
    expect(await toldOf(stage.manager, 'body_licence_expires')).toEqual([ofBody]);
    const stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: (await aBody(api)).id });
    expect((await stranger.call(assessors.listExpiringTerms, {})).items).toEqual([]);
    await until(700, shorter.version);
    const renewal = { ...licence, number: 'BNSP-2', validUntil: dayFrom(api, 900), schemeIds: [stage.scheme.schemeId] };
    await stage.manager.call(certificationBodies.recordBodyLicence, {
      params: { bodyId: stage.body.id },
      body: renewal,
    });
    await api.runJobs();
    expect(await soon()).toEqual([]);
    expect(await toldOf(stage.manager, 'assessor_certificate_expires')).toEqual([{ ...own, waits: false }]);
    expect(await toldOf(stage.manager, 'body_licence_expires')).toEqual([{ ...ofBody, waits: false }]);
  });

  it('is an application that waits for the body, and then for its assessor, each until it was answered', async () => {
    const owner = await aCandidate(stage);
    const sent = await handedIn(stage, owner);
    const path = `/admin/applications/${sent.id}`;
    await api.runJobs();
    expect(await toldOf(stage.manager, 'application_submitted')).toEqual([{ path, waits: true }]);
    const accepted = await answer(stage, await checkAll(stage, sent), 'accept');
    await selfAssess(owner, accepted);
    await api.runJobs();
    expect(await toldOf(stage.manager, 'application_submitted')).toEqual([{ path, waits: false }]);
    expect(await toldOf(stage.assessor, 'application_to_review')).toEqual([{ path, waits: true }]);
    expect(await toldOf(stage.manager, 'application_to_review')).toEqual([]);
    const body = { outcome: 'stopped' as const, remark: 'Belum siap' };
    await stage.assessor.call(applications.reviewSelfAssessment, { params: { applicationId: sent.id }, body });
    await api.runJobs();
    expect(await toldOf(stage.assessor, 'application_to_review')).toEqual([{ path, waits: false }]);
  });

  it('is a session that they are assigned in, its new plan, its nearness, and a candidate who is left unjudged', async () => {
    const site = await aSite(api, stage.body.id);
    const ready = await readyToSchedule(stage);
    const watcher = await signedIn(api, { role: 'invigilator', certificationBodyId: stage.body.id });
    const on = (day: number) => ({
      startsAt: `${dayFrom(api, day)}T01:00:00Z`,
      endsAt: `${dayFrom(api, day)}T08:00:00Z`,
    });
    const seats = [{ applicationId: ready.id, assessorId: stage.reviewer.id }];
    const wish = { title: 'Uji kompetensi', siteId: site.id, invigilatorAccountIds: [watcher.account.id], seats };
    const where = { bodyId: stage.body.id, schemeVersionId: stage.scheme.id };
    const made = await stage.manager.call(assessmentSessions.scheduleAssessment, {
      body: { ...where, ...wish, ...on(30) },
    });
    const path = `/admin/assessment-sessions/${made.id}`;
    const day = async () => {
      await api.app.get(TellDueJob).run();
      await api.runJobs();
    };
    await day();
    for (const by of [stage.assessor, watcher]) {
      expect(await toldOf(by, 'session_assigned')).toEqual([{ path, waits: true }]);
      expect(await toldOf(by, 'sitting_near')).toEqual([]);
    }
    const anew = { ...wish, ...on(2), invigilatorAccountIds: [], version: made.version };
    await stage.manager.call(assessmentSessions.changeAssessmentSession, {
      params: { sessionId: made.id },
      body: anew,
    });
    await day();
    for (const by of [stage.assessor, watcher]) {
      expect(await toldOf(by, 'session_replanned')).toEqual([{ path, waits: true }]);
    }
    expect(await toldOf(stage.assessor, 'sitting_near')).toEqual([{ path, waits: true }]);
    expect(await toldOf(watcher, 'sitting_near')).toEqual([]);
    const [candidacy] = await sql<{ id: string }>(
      api,
      `update candidacies set status = 'recorded' where session_id = $1 returning id`,
      [made.id],
    );
    api.clock.set(`${dayFrom(api, 5)}T23:03:00.000Z`);
    await day();
    await day();
    const due = { path: `/admin/candidacies/${candidacy?.id}`, waits: true };
    const later = api.client({ cookie: await cookieOf(api, stage.assessor.account.email ?? '') });
    expect(await toldOf({ ...stage.assessor, ...later }, 'judgement_due')).toEqual([due]);
  });
});
