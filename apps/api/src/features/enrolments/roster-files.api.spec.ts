import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, enrolments } from '@kompeten/contract';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aPerson, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('spreadsheets of people', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer());

  it('gives a template whose sheets say what to fill in and how, in either language, and takes it back filled in', async () => {
    const id = await readWorkbook(await bytes(await stage.operator.call(enrolments.downloadEnrolmentTemplate, {})));
    expect(id.map(({ sheet }) => sheet)).toEqual(['Peserta', 'Petunjuk', 'Contoh']);
    expect(id[0]?.data[0]?.slice(0, 2)).toEqual(['Nama lengkap', 'NIK']);
    expect(id[1]?.data).toHaveLength(28);
    const options = { headers: { 'accept-language': 'en' } };
    const template = await bytes(await stage.operator.call(enrolments.downloadEnrolmentTemplate, {}, options));
    expect((await readWorkbook(template)).map(({ sheet }) => sheet)).toEqual([
      'Participants',
      'Instructions',
      'Example',
    ]);
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const empty = stage.operator.call(enrolments.importEnrolments, {
      params: { cohortId },
      query: {},
      file: new Blob([new Uint8Array(template)]),
    });
    await expect(empty).rejects.toMatchObject({ code: 'import.empty' });
  });

  it('exports a cohort without a whole NIK and without a formula, and notes who took it', async () => {
    const { id: cohortId } = await aCohort(stage, { title: 'Angkatan /../ "Uji"' });
    await moved(stage, cohortId, 'open_enrolment');
    const evil = ['=HYPERLINK("http://x","y")', '+62', '-1', '@SUM(A1)'];
    for (const fullName of evil) {
      const body = { person: aPerson({ fullName, phone: '+628123' }) };
      await stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body });
    }
    const call = { params: { cohortId }, query: {} };
    const rows = await readSheet(await bytes(await stage.operator.call(enrolments.exportEnrolments, call)));
    expect(rows.map((row) => row[1])).toEqual(['Nama lengkap', ...evil.map((name) => `'${name}`)]);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(String(cell)))).toEqual([]);
    const csv = await stage.operator.call(enrolments.exportEnrolments, {
      params: { cohortId },
      query: { format: 'csv' },
    });
    const text = (await bytes(csv)).toString();
    expect(text.startsWith('\uFEFFNo.;Nama lengkap;')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(text).not.toMatch(/\d{16}/);
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, {
      query: { subjectId: cohortId, type: 'cohort.roster_exported' },
    });
    expect(items.map(({ data }) => data)).toEqual([
      { format: 'csv', people: 4 },
      { format: 'xlsx', people: 4 },
    ]);
    await expect(foreign.manager.call(enrolments.exportEnrolments, call)).rejects.toMatchObject({ status: 404 });
  });
});
