import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, centres, curricula } from '@kompeten/contract';
import pg from 'pg';
import { signedIn } from '../../testing/builders.ts';
import { aCurriculumStage, type CurriculumStage, meetings, principles } from '../../testing/curriculum-stage.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('curricula', () => {
  let api: TestApi;
  let stage: CurriculumStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCurriculumStage(api);
  });
  afterAll(() => api?.stop());

  it('begin as drafts of the caller’s centre, with their lesson hours in sum', async () => {
    expect(await stage.draft()).toMatchObject({
      centreId: stage.centre.id,
      centreName: 'BLK Kurikulum',
      status: 'draft',
      edition: 1,
      lessonHours: 20,
      units: [{ ...principles, compulsory: true, syllabus: null }, { code: meetings.code }],
    });
  });

  it('are national when an administrator names no centre', async () => {
    expect(await stage.draft({}, stage.administrator)).toMatchObject({ centreId: null, centreName: null });
  });

  it('need a centre named by whoever manages two', async () => {
    const place = { name: 'BLK Kedua', kind: 'blk', regionCode: '35.10' } as const;
    const other = await stage.administrator.call(centres.createCentre, { body: place });
    const memberships = [
      { role: 'centre_manager', centreId: stage.centre.id },
      { role: 'centre_manager', centreId: other.id },
    ] as const;
    const both = await signedIn(api, { memberships: [...memberships] });
    await expect(stage.draft({}, both)).rejects.toMatchObject({ code: 'curriculum.centre_needed', status: 422 });
    expect(await stage.draft({ centreId: stage.centre.id }, both)).toMatchObject({ centreId: stage.centre.id });
  });

  it('are changed while they are drafts', async () => {
    const changed = await stage.change(await stage.draft(), { title: 'Pengurus Lanjutan', units: [meetings] });
    expect(changed).toMatchObject({ title: 'Pengurus Lanjutan', lessonHours: 12, version: 2 });
  });

  it('are published once and frozen', async () => {
    const published = await stage.publish(await stage.draft());
    expect(published).toMatchObject({ status: 'published', version: 2 });
    expect(published.publishedAt).not.toBeNull();
    await expect(stage.change(published, { title: 'Lain' })).rejects.toMatchObject({
      code: 'curriculum.frozen',
      status: 422,
    });
    await expect(stage.publish(published)).rejects.toMatchObject({ code: 'curriculum.frozen' });
    const { items } = await stage.administrator.call(audit.listAuditEvents, { query: { subjectId: published.id } });
    expect(items.map(({ type }) => type)).toEqual(['curriculum.published', 'curriculum.drafted']);
  });

  it('are frozen in the database too', async () => {
    const { id } = await stage.publish(await stage.draft());
    const client = new pg.Client({ connectionString: api.database.ownerUrl });
    await client.connect();
    const units = `update curricula set units = '[]' where id = $1`;
    const frozen = { constraint: 'curricula__frozen' };
    await expect(client.query(units, [id])).rejects.toMatchObject(frozen);
    await expect(client.query(`update curricula set status = 'draft' where id = $1`, [id])).rejects.toMatchObject(
      frozen,
    );
    await expect(client.query('delete from curricula where id = $1', [id])).rejects.toMatchObject(frozen);
    await client.end();
  });

  it.each([
    ['no units', [], [{ code: 'no_units' }]],
    ['a unit twice', [principles, principles], [{ code: 'unit_twice', unitCode: principles.code }]],
    [
      'a unit outside the register',
      [{ ...principles, code: 'X.999999.999.99' }],
      [{ code: 'unit_unknown', unitCode: 'X.999999.999.99' }],
    ],
  ])('are not published with %s', async (_, units, blockers) => {
    const curriculum = await stage.draft({ units });
    await expect(stage.publish(curriculum)).rejects.toMatchObject({
      code: 'curriculum.cannot_publish',
      params: { blockers },
    });
    const now = await stage.manager.call(curricula.getCurriculum, { params: { curriculumId: curriculum.id } });
    expect(now).toMatchObject({ status: 'draft', version: 1 });
  });

  it('refuse whoever saw an older version', async () => {
    const curriculum = await stage.draft();
    await stage.change(curriculum, { summary: 'Pertama' });
    for (const late of [stage.change(curriculum, { summary: 'Kedua' }), stage.publish(curriculum)]) {
      await expect(late).rejects.toMatchObject({ code: 'curriculum.stale', status: 409 });
    }
  });

  it('are listed by title, narrowed to a state', async () => {
    const { items } = await stage.manager.call(curricula.listCurricula, { query: { status: 'draft', limit: 200 } });
    expect(items.every(({ status }) => status === 'draft')).toBe(true);
    const titles = items.map(({ title }) => title.toLowerCase());
    expect(titles).toEqual([...titles].sort());
  });
});
