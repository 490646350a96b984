import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, renewals, verification } from '@kompeten/contract';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ReissuesService } from '../reissues/reissues.service.ts';
import { CompromiseService } from '../signing-keys/compromise.service.ts';

describe('the life of a body’s certificate', () => {
  let api: TestApi;
  let stage: DecisionStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 3 });
    await published(stage);
    await documentsIssued(stage);
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

  it('is issued anew when a key went bad, word for word, competence under the number that BNSP gave', async () => {
    const before = await living();
    const care = async () => (await stage.manager.call(renewals.listCertificateCare, { query: {} })).items.length;
    const cared = await care();
    const from = new Date(0).toISOString();
    const both: [string, string] = ['Kepala', 'Wakil'];
    await api.app.get(CompromiseService, { strict: false }).declare({ from, reason: 'Laptop hilang', by: both });
    const reissues = api.app.get(ReissuesService, { strict: false });
    await reissues.start((await reissues.list()).hash, both);
    await api.runJobs();
    expect(await reissues.progress()).toMatchObject({ issued: before.length, waiting: 0, left: {}, failed: {} });
    for (const { code } of before) {
      const was = await verdict(code);
      const is = await verdict(was.replacedByCode ?? '');
      expect(was).toMatchObject({ status: 'replaced', reasonClass: 'key_compromised' });
      const { kind, form, holderName, units, validUntil } = was;
      expect(is).toMatchObject({ status: 'valid', kind, form, holderName, units, validUntil, replaces: { code } });
      expect(is.number === was.number).toBe(kind === 'competency');
    }
    expect(new Set(before.map(({ kind }) => kind))).toEqual(new Set(['competency', 'assessment_result']));
    expect(await care()).toBe(cared);
  });
});
