import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, certificates, complaints, renewals } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { aBody } from '../../testing/assessment-builders.ts';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published, recommended } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ComplaintEscalationJob } from '../complaints/complaint-escalation.job.ts';

describe('what follows a body’s certificate', () => {
  let api: TestApi;
  let stage: DecisionStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1 });
    await published(stage);
    await documentsIssued(stage);
  });
  afterAll(() => api?.stop());

  const living = async () => {
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { status: 'issued' } });
    return items;
  };

  it('is renewed by the one that was applied for in its place, and stays valid to its own last day', async () => {
    const old = (await living()).find(({ kind }) => kind === 'competency');
    const [first] = await sql<{ application: string; candidacy: string }>(
      api,
      `select k.application_id as application, k.id as candidacy from certificates c
         join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id where c.id = $1`,
      [old?.id],
    );
    const [applicationId, sessionId, candidacyId] = [newId(), newId(), newId()];
    const copied = (table: string, id: string | undefined, change: object) =>
      sql(
        api,
        `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $2::jsonb)).* from ${table} t where id = $1`,
        [id, JSON.stringify(change)],
      );
    const open = { closed_at: null, outcome: null, decided_on: null, valid_until: null };
    await copied('assessment_applications', first?.application, {
      ...{ ...open, id: applicationId, number: 'APL-LAGI', purpose: 'renewal' },
    });
    await copied('assessment_sessions', stage.sessionId, { id: sessionId });
    await copied('candidacies', first?.candidacy, {
      ...{ id: candidacyId, session_id: sessionId, application_id: applicationId },
    });
    await recommended(stage, candidacyId, ['K', 'K']);
    await published({ ...stage, sessionId });
    await documentsIssued(stage, 9);
    const was = await stage.manager.call(certificates.getCertificate, { params: { certificateId: old?.id ?? '' } });
    expect(was).toMatchObject({ status: 'renewed', standing: 'valid' });
    const care = await stage.manager.call(renewals.listCertificateCare, { query: {} });
    expect(care.items.map(({ certificateId }) => certificateId)).not.toContain(old?.id);
    expect((await living()).filter(({ kind }) => kind === 'competency')).toHaveLength(1);
  });

  it('is complained about to somebody who judged nothing of it, escalated past its day, and stands in one register', async () => {
    const code = (await living())[0]?.code ?? '';
    await sql(api, 'update assessor_profiles set account_id = $2 where id = $1', [
      ...[stage.assessor.id, stage.manager.account.id],
    ]);
    const { number } = await api.anonymous.call(complaints.fileComplaint, {
      params: { code },
      body: { kind: 'misuse', text: 'Logo LSP dipakai pada papan nama.' },
    });
    const [line] = (await stage.manager.call(complaints.listComplaints, { query: {} })).items;
    const move = (event: 'acknowledge' | 'investigate', by: SignedIn) =>
      by.call(complaints.moveComplaint, { params: { complaintId: line?.id ?? '' }, body: { event, note: null } });
    await move('acknowledge', stage.manager);
    await expect(move('investigate', stage.manager)).rejects.toMatchObject({
      ...{ status: 422, code: 'complaint.not_independent' },
    });
    expect(await move('investigate', stage.secondManager)).toMatchObject({ status: 'investigating', overdue: false });
    api.clock.pass(20 * 86_400);
    const job = api.app.get(ComplaintEscalationJob, { strict: false });
    for (const _ of ['once', 'and again']) await job.run();
    const escalated = await sql(api, `select 1 from audit_events where type = 'complaint.overdue'`);
    expect(escalated).toHaveLength(1);
    const fresh = await signedIn(api, { role: 'certification_manager', certificationBodyId: stage.body.id });
    const register = await fresh.call(appeals.listObjections, { query: { state: 'overdue' } });
    expect(register.items).toMatchObject([{ kind: 'complaint', number, overdue: true, status: 'investigating' }]);
    const stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: (await aBody(api)).id });
    expect((await stranger.call(appeals.listObjections, { query: {} })).items).toEqual([]);
  });
});
