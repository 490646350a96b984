import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bnspReports, bodyDocuments, certificates, complaints, renewals, verification } from '@kompeten/contract';
import { formatCode, type NumbersImport } from '@kompeten/domain';
import { aDecisionStage, candidate, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('the documents of a certification body', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let panelId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 3, notYet: [2] });
    panelId = (await published(stage)).id;
  });
  afterAll(() => api?.stop());

  const waiting = async () =>
    (await stage.manager.call(bodyDocuments.listWaitingDocuments, { params: { bodyId: stage.body.id } })).items;
  const codes = async () => {
    const rows = await sql<{ code: string }>(
      api,
      `select code from certificates where body_id = $1 and kind = 'competency' and number is null order by id`,
      [stage.body.id],
    );
    return rows.map(({ code }) => formatCode(code));
  };
  const importing = (rows: string[][], dryRun = false): Promise<NumbersImport> => {
    const lines = [['Kode rujukan', 'Nomor registrasi', 'Nomor blanko'], ...rows].map((row) => row.join(';'));
    return stage.manager.call(bnspReports.importBnspNumbers, {
      ...{ params: { bodyId: stage.body.id }, query: { dryRun: dryRun ? 'true' : 'false' } },
      ...{ file: new Blob([lines.join('\n')]), fileName: 'bnsp.csv' },
    });
  };
  const request = (by = stage.manager) =>
    by.call(bodyDocuments.requestBodyDocuments, { body: { bodyId: stage.body.id } });

  it('are reported to BNSP with every NIK logged, and wait for those without (rule 24)', async () => {
    const params = { panelId };
    expect(await stage.manager.call(bnspReports.getBnspReport, { params })).toMatchObject({ ready: 0, awaiting: 2 });
    await expect(stage.manager.call(bnspReports.downloadBnspReport, { params })).rejects.toMatchObject({
      code: 'bnsp_report.nobody_to_report',
    });
  });

  it('wait for the official number, which no sheet with a wrong cell gives (awaiting_bnsp)', async () => {
    const [first = ''] = await codes();
    expect((await waiting()).map(({ blockers }) => blockers.map(({ code }) => code))).toEqual(
      expect.arrayContaining([['number_missing'], ['number_missing'], []]),
    );
    const [document] = await waiting();
    const rename = `update certificates set holder_name = $1 where id = $2`;
    await sql(api, rename, ['Ratna 王', document?.certificateId]);
    const renamed = (await waiting()).find(({ certificateId }) => certificateId === document?.certificateId);
    expect(renamed?.blockers).toEqual([...(document?.blockers ?? []), { code: 'name_unprintable' }]);
    await sql(api, rename, [document?.holderName, document?.certificateId]);
    const wrong = await importing([
      [first, '74909 2431 9 0000123', ''],
      ['XXXX-XXXX-XXXX-XXXX', '74909 2431 9 0000124 2026', ''],
    ]);
    expect(wrong).toMatchObject({
      given: 0,
      issues: [
        { row: 2, column: 'number', code: 'malformed_number' },
        { row: 3, column: 'reference', code: 'unknown_reference' },
      ],
    });
    expect(await codes()).toHaveLength(2);
  });

  it('are asked for by one person and approved by another who names the exact list (rule 22), then signed', async () => {
    const [first = '', second = ''] = await codes();
    expect(await importing([[first, '74909 2431 9 0000123 2026', '7654321']], true)).toMatchObject({
      given: 1,
      dryRun: true,
    });
    await importing([
      [first, '74909 2431 9 0000123 2026', '7654321'],
      [second, '749092431900001242026', ''],
    ]);
    const batch = await request();
    const params = { batchId: batch.id };
    expect(batch.items).toHaveLength(3);
    await expect(stage.manager.call(bodyDocuments.approveCompetencyBatch, { params, body: {} })).rejects.toMatchObject({
      code: 'competency.same_person',
    });
    await expect(request()).rejects.toMatchObject({ code: 'competency.nobody_ready' });
    const body = { listHash: batch.listHash };
    await stage.secondManager.call(bodyDocuments.approveCompetencyBatch, { params, body });
    await api.runJobs();
    const done = await stage.manager.call(bodyDocuments.getCompetencyBatch, { params });
    expect(done).toMatchObject({ status: 'done', issued: 3, total: 3 });
    const verdict = await api.anonymous.call(verification.verifyCode, { params: { code: first } });
    expect(verdict).toMatchObject({
      ...{ status: 'valid', kind: 'competency', form: 'register_extract', number: '74909 2431 9 0000123 2026' },
      ...{ issuer: stage.body.name, issuerKind: 'lsp_p1', blankNumber: '7654321', lessonHoursHeld: null },
    });
    const page = await fetch(`${api.origin}/v/${first}?lang=id`);
    expect(await page.text()).toContain('ASLI &amp; BERLAKU');
    const other = await api.anonymous.call(verification.verifyCode, { params: { code: second } });
    expect(other.form).toBe('certificate');
  });

  it('expire by the clock and by nothing stored', async () => {
    const { items } = await stage.manager.call(certificates.listCertificates, { query: {} });
    const competency = items.find(({ kind }) => kind === 'competency');
    const letter = items.find(({ kind }) => kind === 'assessment_result');
    expect(letter).toMatchObject({ validUntil: null, number: expect.stringContaining('SK-LSP') });
    const [year] = api.clock.today().split('-').map(Number);
    expect(competency?.validUntil?.startsWith(`${(year ?? 0) + 3}-`)).toBe(true);
    const own = await (await candidate(stage, 0)).call(certificates.listCertificates, { query: {} });
    expect(own.items.map(({ kind }) => kind)).toEqual(['competency']);
  });

  it('are complained about to the body, and surveilled in their twelfth month', async () => {
    const { items } = await stage.manager.call(certificates.listCertificates, { query: {} });
    const code = items.find(({ kind }) => kind === 'competency')?.code ?? '';
    const body = { kind: 'misuse' as const, text: 'Logo dan sertifikat dipakai orang lain.' };
    await api.anonymous.call(complaints.fileComplaint, { params: { code }, body });
    expect((await stage.manager.call(complaints.listComplaints, { query: {} })).items).toMatchObject([
      { kind: 'misuse' },
    ]);
    const care = await stage.manager.call(renewals.listCertificateCare, { query: {} });
    expect(care.items).toHaveLength(2);
    expect(care.items[0]).toMatchObject({ way: 'not_yet', surveillance: { status: 'due' } });
    const params = { surveillanceId: care.items[0]?.surveillance.id ?? '' };
    const report = { event: 'pass' as const, note: 'Masih bekerja sebagai pengurus' };
    const done = await stage.manager.call(renewals.recordSurveillance, { params, body: report });
    expect(done.surveillance.status).toBe('passed');
    await expect(stage.manager.call(renewals.recordSurveillance, { params, body: report })).rejects.toMatchObject({
      code: 'surveillance.done',
    });
  });
});
