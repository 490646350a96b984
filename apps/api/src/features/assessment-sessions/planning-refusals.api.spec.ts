import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { assessmentSessions } from '@kompeten/contract';
import type { SeatWish } from '@kompeten/domain';
import { dayFrom, type StagedCandidacy, scheduledCandidates } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('planning an assessment session is refused', () => {
  let api: TestApi;
  let stage: StagedCandidacy;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await scheduledCandidates(api);
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: stage.body.id });
  });
  afterAll(() => api?.stop());

  const plan = (seats: SeatWish[] = []) => ({
    ...{ title: 'Uji kompetensi', siteId: stage.site.id, invigilatorAccountIds: [], seats },
    ...{ startsAt: `${dayFrom(api, 7)}T01:00:00Z`, endsAt: `${dayFrom(api, 7)}T08:00:00Z` },
  });
  const schedule = (seats: SeatWish[]) =>
    manager.call(assessmentSessions.scheduleAssessment, {
      body: { bodyId: stage.body.id, schemeVersionId: stage.scheme.id, ...plan(seats) },
    });
  const change = (version: number, sessionId = stage.sessionId) =>
    manager.call(assessmentSessions.changeAssessmentSession, { params: { sessionId }, body: { ...plan(), version } });
  const cancel = (version: number, sessionId = stage.sessionId) =>
    manager.call(assessmentSessions.cancelAssessmentSession, {
      ...{ params: { sessionId }, body: { version, reason: 'Balai desa dipakai' } },
    });

  it('with the application to another body', async () => {
    const elsewhere = await scheduledCandidates(api);
    const [applicationId = ''] = elsewhere.applicationIds;
    const [{ fullName } = { fullName: '' }] = await sql<{ fullName: string }>(
      api,
      `select full_name as "fullName" from people where id = $1`,
      [elsewhere.personIds[0]],
    );
    await refused(api, () => schedule([{ applicationId, assessorId: stage.assessor.id }]), {
      ...{ status: 422, code: 'assessment_session.application_elsewhere', params: { fullName } },
    });
  });

  it('to whoever saw an older one, of it or of a candidate in it', async () => {
    const stale = { status: 409, code: 'assessment_session.stale' } as const;
    await refused(api, () => change(9), stale);
    await refused(api, () => cancel(9), stale);
    const body = { assessorId: stage.assessor.id, reason: 'Sakit', version: 9 };
    const params = { candidacyId: stage.candidacyIds[0] ?? '' };
    const replace = () => manager.call(assessmentSessions.replaceAssessor, { params, body });
    await refused(api, replace, { status: 409, code: 'candidacy.stale' });
  });

  it('once it has begun, and its letters while nobody is assigned', async () => {
    const empty = await schedule([]);
    const params = { sessionId: empty.id };
    const print = () => manager.call(assessmentSessions.printAssignmentLetters, { params, query: {} });
    await refused(api, print, { status: 422, code: 'assessment_session.nobody_assigned' });
    await sql(api, `update assessment_sessions set status = 'running' where id = $1`, [empty.id]);
    const begun = { status: 422, code: 'assessment_session.wrong_state', params: { status: 'running' } } as const;
    await refused(api, () => change(empty.version, empty.id), begun);
    await refused(api, () => cancel(empty.version, empty.id), begun);
  });
});
