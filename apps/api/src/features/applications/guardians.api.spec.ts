import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, myApplications } from '@kompeten/contract';
import { emptyApplicationForm } from '@kompeten/domain';
import {
  type ApplicationStage,
  aCandidate,
  addFile,
  anApplicationStage,
  answer,
  begin,
  checkAll,
  fillIn,
  handIn,
} from '../../testing/application-stage.ts';
import { aPerson } from '../../testing/assessment-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const lacking = { code: 'application.incomplete', params: { gaps: ['guardian'] } };
const mother = { fullName: 'Ibu Sumiati', phone: '081234567890' };

describe('the guardian of an applicant for assessment', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
  });
  afterAll(() => api?.stop());

  /** A candidate of seventeen, say, with a draft that has all else. */
  const young = async () => {
    const personId = await aPerson(api);
    await sql(api, `update people set birth_date = '2020' where id = $1`, [personId]);
    const ani = await aCandidate(stage, personId);
    const draft = await begin(stage, ani);
    const saved = await fillIn(ani, draft);
    for (const kind of ['identity', 'photo'] as const) await addFile(stage, ani, draft.id, kind);
    return { ani, draft, saved };
  };

  it('is needed under age before the application is handed in, and frozen with it', async () => {
    const { ani, draft, saved } = await young();
    expect(draft).toMatchObject({ guardianNeeded: true, gaps: expect.arrayContaining(['guardian']) });
    await expect(handIn(ani, draft.id)).rejects.toMatchObject(lacking);
    await expect(fillIn(ani, saved, { guardian: { ...mother, givenOn: '2999-01-01' } })).rejects.toMatchObject({
      ...{ code: 'request.invalid' },
      params: { issues: [{ pointer: '/form/guardian/givenOn', code: 'consent_in_future' }] },
    });
    await expect(fillIn(ani, saved, { guardian: { fullName: '' } })).rejects.toMatchObject({
      params: { issues: [{ pointer: '/form/guardian/fullName' }] },
    });
    expect((await fillIn(ani, saved, { guardian: mother })).gaps).toEqual([]);
    const submitted = await handIn(ani, draft.id);
    expect(submitted.submitted?.form.guardian).toMatchObject(mother);
  });

  it('is asked of no adult, and not kept where one is told', async () => {
    const budi = await aCandidate(stage);
    const draft = await begin(stage, budi);
    expect(draft).toMatchObject({ guardianNeeded: false, form: { guardian: null } });
    expect((await fillIn(budi, draft, { guardian: mother })).form.guardian).toBeNull();
  });

  it('is missed in an application of before, which stands, and filled in once it is sent back', async () => {
    const { ani, draft, saved } = await young();
    const named = await fillIn(ani, saved, { guardian: mother });
    const sent = await handIn(ani, named.id);
    await sql(
      api,
      `update assessment_applications set form = form - 'guardian', submitted = submitted #- '{form,guardian}'
      where id = $1`,
      [draft.id],
    );
    const params = { applicationId: draft.id };
    const before = await stage.manager.call(applications.getApplication, { params });
    expect([before.guardianNeeded, before.form.guardian ?? null]).toEqual([true, null]);
    const back = await answer(stage, await checkAll(stage, sent), 'send_back', 'Persetujuan wali belum ada');
    expect(back.gaps).toEqual(['guardian']);
    await fillIn(ani, back, { guardian: mother });
    expect((await handIn(ani, draft.id)).submitted).toMatchObject({ number: 2, form: { guardian: mother } });
  });

  it('is needed at the desk too', async () => {
    const person = {
      fullName: 'Galih',
      birthDate: '2020-04-17',
      identity: { kind: 'none' as const, reason: 'Surat desa' },
    };
    const body = { bodyId: stage.body.id, schemeVersionId: stage.scheme.id, person };
    const { id, version } = await stage.manager.call(applications.enterApplication, { body });
    const params = { applicationId: id };
    for (const kind of ['identity', 'photo'] as const) {
      await stage.manager.call(applications.addApplicationEvidence, { params, query: { kind }, file: stage.photo });
    }
    const save = (at: number, guardian?: object) => {
      const form = { ...emptyApplicationForm, phone: '0812345678', ...(guardian as { guardian?: typeof mother }) };
      return stage.manager.call(applications.saveApplicationForm, { params, body: { version: at, form } });
    };
    const submit = (at: number) =>
      stage.manager.call(applications.submitApplication, { params, body: { version: at } });
    const first = await save(version);
    await expect(submit(first.version)).rejects.toMatchObject(lacking);
    const letter = { ...mother, way: 'letter', givenOn: '2025-10-30' };
    const second = await save(first.version, { guardian: letter });
    expect(await submit(second.version)).toMatchObject({
      submitted: { submittedBy: 'staff', byName: 'Manajer Uji', form: { guardian: letter } },
    });
    expect((await stage.manager.call(applications.getApplication, { params })).form.guardian).toEqual(letter);
    await expect(stage.manager.call(myApplications.getMyAssessment, { params })).rejects.toMatchObject({ status: 404 });
  });
});
