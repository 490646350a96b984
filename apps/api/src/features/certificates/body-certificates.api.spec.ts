import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appeals,
  bnspReports,
  bodyDocuments,
  certificates,
  complaints,
  renewals,
  verification,
} from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { aBody } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published, recommended } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ComplaintEscalationJob } from '../complaints/complaint-escalation.job.ts';

describe('the life of a body’s certificate', () => {
  let api: TestApi;
  let stage: DecisionStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 3 });
    await published(stage);
    await issued(stage);
  });
  afterAll(() => api?.stop());

  const living = async () => {
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { status: 'issued' } });
    return items;
  };
  const approve = (requestId: string, by = stage.secondManager) =>
    by.call(certificates.approveCertificateRequest, { params: { requestId } });
  const verdict = (code: string) => api.anonymous.call(verification.verifyCode, { params: { code } });

  it('is replaced for a name by two people, under the number that BNSP gave, and the old one leads to the new one', async () => {
    const [old] = await living();
    const params = { certificateId: old?.id ?? '' };
    const body = { reason: 'name_correction', note: 'Salah ketik', holderName: 'Nama Yang Benar' };
    const { requestId } = await stage.manager.call(certificates.requestReplacement, { params, body });
    await expect(approve(requestId, stage.manager)).rejects.toMatchObject({ code: 'certificate.same_person' });
    await approve(requestId);
    const was = await verdict(old?.code ?? '');
    const is = await verdict(was.replacedByCode ?? '');
    expect(was).toMatchObject({ status: 'replaced', reasonClass: 'name_correction' });
    expect(is).toMatchObject({
      ...{ status: 'valid', kind: 'competency', number: old?.number, holderName: 'Nama Yang Benar' },
      ...{ validUntil: old?.validUntil, replaces: { code: old?.code } },
    });
    const care = await stage.manager.call(renewals.listCertificateCare, { query: {} });
    expect(care.items.map(({ holderName }) => holderName)).toContain('Nama Yang Benar');
    expect(care.items).toHaveLength(3);
  });

  it('loses units by two people with a reason; what is left of too little is a statement of units (rule 5)', async () => {
    const old = (await living()).find(
      ({ kind, holderName }) => kind === 'competency' && holderName.startsWith('Asesi'),
    );
    const params = { certificateId: old?.id ?? '' };
    const [kept = '', taken = ''] = stage.scheme.units.map(({ code }) => code);
    const reduce = (withoutUnits: string[]) =>
      stage.manager.call(certificates.requestUnitReduction, {
        params,
        body: { withoutUnits, note: 'Surveilan gagal' },
      });
    await expect(reduce(['CONTOH.KDKMP.09'])).rejects.toMatchObject({ status: 422, code: 'competency.unit_not_held' });
    await expect(reduce([kept, taken])).rejects.toMatchObject({ code: 'competency.nothing_left' });
    const plain = { reason: 'scope_reduced', note: 'Tanpa unit' };
    await expect(stage.manager.call(certificates.requestReplacement, { params, body: plain })).rejects.toMatchObject({
      code: 'competency.units_to_take_needed',
    });
    const { requestId, request } = await reduce([taken]);
    expect(request).toMatchObject({ kind: 'replacement', reasonClass: 'scope_reduced', withoutUnits: [taken] });
    await approve(requestId);
    const was = await verdict(old?.code ?? '');
    const is = await verdict(was.replacedByCode ?? '');
    expect(was).toMatchObject({ status: 'replaced', reasonClass: 'scope_reduced' });
    expect(is).toMatchObject({ status: 'valid', kind: 'assessment_result', form: 'attained_units', validUntil: null });
    expect(is.units.map(({ code }) => code)).toEqual([kept]);
    expect(is.number).not.toBe(old?.number);
  });

  it('is suspended at once by one, and withdrawn by two, none of whom are only those who judged', async () => {
    const old = (await living()).find(
      ({ kind, holderName }) => kind === 'competency' && holderName.startsWith('Asesi'),
    );
    const params = { certificateId: old?.id ?? '' };
    await stage.manager.call(certificates.suspendCertificate, { params, body: { reason: 'under_review', note: '' } });
    expect(await verdict(old?.code ?? '')).toMatchObject({ status: 'suspended', reasonClass: 'under_review' });
    const body = { reason: 'fraud', note: 'Bukti dipalsukan' };
    await sql(api, 'update assessor_profiles set account_id = $2 where id = $1', [
      ...[stage.assessor.id, stage.manager.account.id],
    ]);
    const { requestId } = await stage.manager.call(certificates.requestRevocation, { params, body });
    await sql(
      api,
      `insert into panel_members (panel_id, account_id, full_name) select panel_id, $1, 'Hadi' from certification_decisions limit 1`,
      [stage.secondManager.account.id],
    );
    await expect(approve(requestId)).rejects.toMatchObject({ code: 'certificate.both_judged' });
    await sql(api, 'delete from panel_members where account_id = $1', [stage.secondManager.account.id]);
    await approve(requestId);
    expect(await verdict(old?.code ?? '')).toMatchObject({ status: 'revoked', reasonClass: 'fraud' });
  });

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
    await issued(stage, 9);
    const was = await stage.manager.call(certificates.getCertificate, { params: { certificateId: old?.id ?? '' } });
    expect(was).toMatchObject({ status: 'renewed', standing: 'valid' });
    const care = await stage.manager.call(renewals.listCertificateCare, { query: {} });
    expect(care.items.map(({ certificateId }) => certificateId)).not.toContain(old?.id);
    expect((await living()).filter(({ kind }) => kind === 'competency')).toHaveLength(1);
  });

  it('is complained about to somebody who judged nothing of it, escalated past its day, and stands in one register', async () => {
    const code = (await living())[0]?.code ?? '';
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

  /** Numbers as BNSP gives them, and the files that two people sign. */
  async function issued({ manager, secondManager, body }: DecisionStage, from = 0): Promise<void> {
    const rows = await sql<{ code: string }>(
      api,
      `select code from certificates where body_id = $1 and status = 'awaiting_bnsp' order by id`,
      [body.id],
    );
    const lines = rows.map(({ code }, index) => `${formatCode(code)};74909 2431 9 000012${index + from} 2026`);
    await manager.call(bnspReports.importBnspNumbers, {
      ...{ params: { bodyId: body.id }, query: {}, fileName: 'bnsp.csv' },
      file: new Blob([['Kode rujukan;Nomor registrasi', ...lines].join('\n')]),
    });
    const { id, listHash } = await manager.call(bodyDocuments.requestBodyDocuments, { body: { bodyId: body.id } });
    await secondManager.call(bodyDocuments.approveCompetencyBatch, { params: { batchId: id }, body: { listHash } });
    await api.runJobs();
  }
});
