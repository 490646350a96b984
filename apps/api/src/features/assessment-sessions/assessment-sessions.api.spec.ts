import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessmentSessions } from '@kompeten/contract';
import type { AssessmentApplication, AssessmentSite, SeatWish } from '@kompeten/domain';
import { type ApplicationStage, anApplicationStage, readyToSchedule } from '../../testing/application-stage.ts';
import { aBody, anAssessor, aSite, dayFrom } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aSession, aTrainingStage, enrolled, moved, sessionAt } from '../../testing/training-builders.ts';

describe('assessment sessions', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  let site: AssessmentSite;
  let ready: AssessmentApplication;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
    site = await aSite(api, stage.body.id, 2);
    ready = await readyToSchedule(stage);
  });
  afterAll(() => api?.stop());

  const seat = (applicationId: string, change: Partial<SeatWish> = {}): SeatWish => ({
    ...{ applicationId, assessorId: stage.reviewer.id, ...change },
  });
  const wish = (seats: SeatWish[], change: object = {}) => ({
    ...{ bodyId: stage.body.id, schemeVersionId: stage.scheme.id, title: 'Uji kompetensi', siteId: site.id },
    ...{ startsAt: `${dayFrom(api, 7)}T01:00:00Z`, endsAt: `${dayFrom(api, 7)}T08:00:00Z` },
    ...{ invigilatorAccountIds: [], seats, ...change },
  });
  const schedule = (seats: SeatWish[], change: object = {}, by = stage.manager) =>
    by.call(assessmentSessions.scheduleAssessment, { body: wish(seats, change) });

  it('refuse a place that is too small or not verified, a lapsed licence and people elsewhere, with what is free', async () => {
    const small = await aSite(api, stage.body.id, 1);
    const other = await readyToSchedule(stage);
    await expect(schedule([seat(ready.id), seat(other.id)], { siteId: small.id })).rejects.toMatchObject({
      code: 'assessment_session.site_too_small',
      params: { alternatives: { sites: [{ id: site.id }] } },
    });
    const late = { startsAt: `${dayFrom(api, 380)}T01:00:00Z`, endsAt: `${dayFrom(api, 380)}T03:00:00Z` };
    await expect(schedule([], late)).rejects.toMatchObject({ code: 'assessment_session.site_not_verified' });
    const lapsed = { startsAt: `${dayFrom(api, 600)}T01:00:00Z`, endsAt: `${dayFrom(api, 600)}T03:00:00Z` };
    await expect(schedule([], lapsed)).rejects.toMatchObject({ code: 'body.not_licensed', params: { gap: 'lapsed' } });
    const stranger = await signedIn(api, {
      ...{ role: 'certification_manager', certificationBodyId: (await aBody(api)).id },
    });
    await expect(schedule([seat(ready.id)], {}, stranger)).rejects.toMatchObject({ code: 'identity.forbidden' });
  });

  it('refuse more candidates than an assessor may have (rule 11), and one whose certificate has ended (rule 3)', async () => {
    const other = await readyToSchedule(stage);
    const profile = (change: string) =>
      sql(api, `update assessor_profiles set ${change} where id = $1`, [stage.reviewer.id]);
    const both = () => schedule([seat(ready.id), seat(other.id)]);
    await profile('max_candidates_a_day = 1');
    await expect(both()).rejects.toMatchObject({
      ...{ status: 422, code: 'assessment_session.ratio_exceeded', params: { most: 1, candidates: 2 } },
    });
    await profile(`max_candidates_a_day = null, valid_until = '${dayFrom(api, 1)}'`);
    await expect(both()).rejects.toMatchObject({ code: 'assessor.blocked', params: { block: 'certificate_invalid' } });
    await profile(`valid_until = '${dayFrom(api, 400)}'`);
  });

  it('seat candidates, refuse clashes, are planned anew and called off', async () => {
    const made = await schedule([seat(ready.id)]);
    expect(made).toMatchObject({ status: 'scheduled', candidates: 1, candidacies: [{ status: 'scheduled' }] });
    const other = await readyToSchedule(stage);
    await expect(schedule([seat(other.id)], { siteId: (await aSite(api, stage.body.id)).id })).rejects.toMatchObject({
      code: 'assessment_session.clash',
      params: { kind: 'assessor', title: 'Uji kompetensi' },
    });
    await expect(schedule([seat(ready.id)])).rejects.toMatchObject({
      code: 'assessment_session.application_not_ready',
    });
    const afternoon = { startsAt: `${dayFrom(api, 7)}T08:00:00Z`, endsAt: `${dayFrom(api, 7)}T10:00:00Z` };
    const busy = await anAssessor(api, stage.body.id, [stage.scheme.id]);
    const second = await schedule([seat(other.id)], afternoon);
    const params = { sessionId: second.id };
    const watcher = await signedIn(api, {
      ...{ role: 'invigilator', certificationBodyId: stage.body.id, fullName: 'Penyelia Uji' },
    });
    const { items } = await stage.manager.call(assessmentSessions.listInvigilatorChoices, {
      params: { bodyId: stage.body.id },
    });
    expect(items).toEqual([{ id: watcher.account.id, fullName: 'Penyelia Uji' }]);
    const stranger = { ...afternoon, invigilatorAccountIds: [stage.assessor.account.id] };
    await expect(schedule([], stranger)).rejects.toMatchObject({ code: 'assessment_session.not_an_invigilator' });
    const replanned = { ...afternoon, invigilatorAccountIds: [watcher.account.id] };
    const { bodyId: _, schemeVersionId: __, ...plan } = wish([seat(other.id, { assessorId: busy.id })], replanned);
    const changed = await stage.manager.call(assessmentSessions.changeAssessmentSession, {
      ...{ params, body: { ...plan, version: second.version } },
    });
    expect(changed.assessorList.map(({ id }) => id)).toEqual([busy.id]);
    expect(changed.invigilators.map(({ id }) => id)).toEqual([watcher.account.id]);
    const letters = (by: SignedIn, query: object = {}) =>
      by.call(assessmentSessions.printAssignmentLetters, { params, query }).then(wordsOfPdf);
    const all = await letters(stage.manager, { number: 'ST.7/2026' });
    for (const word of ['NOMOR ST.7/2026', busy.fullName, 'Penyelia Uji', '15.00–17.00 WIB'])
      expect(all).toContain(word);
    const own = await letters(watcher);
    expect([own.includes('Penyelia Uji'), own.includes(busy.fullName)]).toEqual([true, false]);
    await expect(letters(stage.assessor)).rejects.toMatchObject({ code: 'assessment_session.not_found' });
    const cancel = { params, body: { version: changed.version, reason: 'Balai desa dipakai' } };
    const called = await stage.manager.call(assessmentSessions.cancelAssessmentSession, cancel);
    expect(called).toMatchObject({ status: 'cancelled', candidacies: [], cancelledReason: 'Balai desa dipakai' });
    const back = await stage.manager.call(applications.getApplication, { params: { applicationId: other.id } });
    expect(back.status).toBe('continued');
    const mine = await stage.assessor.call(assessmentSessions.listAssessmentSessions, { query: {} });
    expect(mine.items.map(({ id }) => id)).toEqual([made.id]);
    const gone = stage.assessor.call(assessmentSessions.getAssessmentSession, { params });
    await expect(gone).rejects.toMatchObject({ code: 'assessment_session.not_found' });
  });

  it('refuse an assessor who taught the candidate, unless a second one from elsewhere is recorded (rule 1)', async () => {
    const training = await aTrainingStage(api);
    const { id } = await aCohort(training);
    await moved(training, id, 'open_enrolment');
    await aSession(training, id, sessionAt(training, dayFrom(api, -20)));
    const taught = await enrolled(training, id);
    await moved(training, id, 'close_enrolment', 'confirm', 'start');
    const teacher = await anAssessor(api, stage.body.id, [stage.scheme.id], {
      email: training.instructor.account.email,
    });
    const application = await readyToSchedule(stage, taught.person.id);
    const into = { startsAt: `${dayFrom(api, 9)}T01:00:00Z`, endsAt: `${dayFrom(api, 9)}T05:00:00Z` };
    const refused = schedule([seat(application.id, { assessorId: teacher.id })], into);
    const assessors = expect.arrayContaining([expect.objectContaining({ id: stage.reviewer.id, elsewhere: false })]);
    const params = { block: 'taught', mitigable: true, alternatives: { assessors } };
    await expect(refused).rejects.toMatchObject({ code: 'assessor.blocked', params });
    const colleague = await anAssessor(api, stage.body.id, [stage.scheme.id]);
    const measure = (secondAssessorId: string) => [
      seat(application.id, {
        assessorId: teacher.id,
        mitigation: { secondAssessorId, reason: 'Hanya satu asesor di kabupaten' },
      }),
    ];
    await expect(schedule(measure(colleague.id), into)).rejects.toMatchObject({
      code: 'assessment_session.second_assessor_unfit',
    });
    const outside = await anAssessor(api, (await aBody(api)).id, [stage.scheme.id]);
    const made = await schedule(measure(outside.id), into);
    expect(made.candidacies[0]?.mitigation).toMatchObject({ causes: ['taught'], secondAssessorId: outside.id });
    expect(made.assessorList.map(({ id }) => id).sort()).toEqual([teacher.id, outside.id].sort());
  });
});
