import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, centres, curricula } from '@kompeten/contract';
import type { Centre, Curriculum } from '@kompeten/domain';
import pg from 'pg';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const principles = { code: 'CONTOH.KDKMP.01', title: 'Menerapkan prinsip dasar koperasi', lessonHours: 8 };
const meetings = { code: 'CONTOH.KDKMP.02', title: 'Mengelola keanggotaan dan RAT', lessonHours: 12 };

describe('curricula', () => {
  let api: TestApi;
  let administrator: SignedIn;
  let manager: SignedIn;
  let centre: Centre;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
    const body = { name: 'BLK Kurikulum', kind: 'blk', regionCode: '35.10' } as const;
    centre = await administrator.call(centres.createCentre, { body });
    manager = await signedIn(api, { role: 'centre_manager', centreId: centre.id });
  });
  afterAll(() => api?.stop());

  const draft = (body: object = {}, by = manager): Promise<Curriculum> =>
    by.call(curricula.createCurriculum, { body: { title: 'Pengurus Pemula', units: [principles, meetings], ...body } });
  const at = ({ id, version }: Curriculum) => ({ params: { curriculumId: id }, body: { version } });
  const publish = (curriculum: Curriculum, by = manager) => by.call(curricula.publishCurriculum, at(curriculum));
  const change = (curriculum: Curriculum, body: object, by = manager) =>
    by.call(curricula.changeCurriculum, { ...at(curriculum), body: { version: curriculum.version, ...body } });

  it('begin as drafts of the caller’s centre, with their lesson hours in sum', async () => {
    expect(await draft()).toMatchObject({
      centreId: centre.id,
      centreName: 'BLK Kurikulum',
      status: 'draft',
      edition: 1,
      lessonHours: 20,
      units: [{ ...principles, compulsory: true, syllabus: null }, { code: meetings.code }],
    });
  });

  it('are national when an administrator names no centre', async () => {
    expect(await draft({}, administrator)).toMatchObject({ centreId: null, centreName: null });
  });

  it('need a centre named by whoever manages two', async () => {
    const memberships = [
      { role: 'centre_manager', centreId: centre.id },
      { role: 'centre_manager', centreId: '01890000-0000-7000-8000-000000000000' },
    ] as const;
    const both = await signedIn(api, { memberships: [...memberships] });
    await expect(draft({}, both)).rejects.toMatchObject({ code: 'curriculum.centre_needed', status: 422 });
    expect(await draft({ centreId: centre.id }, both)).toMatchObject({ centreId: centre.id });
  });

  it('are changed while they are drafts', async () => {
    const changed = await change(await draft(), { title: 'Pengurus Lanjutan', units: [meetings] });
    expect(changed).toMatchObject({ title: 'Pengurus Lanjutan', lessonHours: 12, version: 2 });
  });

  it('are published once and frozen', async () => {
    const published = await publish(await draft());
    expect(published).toMatchObject({ status: 'published', version: 2 });
    expect(published.publishedAt).not.toBeNull();
    await expect(change(published, { title: 'Lain' })).rejects.toMatchObject({
      code: 'curriculum.frozen',
      status: 422,
    });
    await expect(publish(published)).rejects.toMatchObject({ code: 'curriculum.frozen' });
    const { items } = await administrator.call(audit.listAuditEvents, { query: { subjectId: published.id } });
    expect(items.map(({ type }) => type)).toEqual(['curriculum.published', 'curriculum.drafted']);
  });

  it('are frozen in the database too', async () => {
    const { id } = await publish(await draft());
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
    const curriculum = await draft({ units });
    await expect(publish(curriculum)).rejects.toMatchObject({
      code: 'curriculum.cannot_publish',
      params: { blockers },
    });
    const now = await manager.call(curricula.getCurriculum, { params: { curriculumId: curriculum.id } });
    expect(now).toMatchObject({ status: 'draft', version: 1 });
  });

  it('refuse whoever saw an older version', async () => {
    const curriculum = await draft();
    await change(curriculum, { summary: 'Pertama' });
    for (const late of [change(curriculum, { summary: 'Kedua' }), publish(curriculum)]) {
      await expect(late).rejects.toMatchObject({ code: 'curriculum.stale', status: 409 });
    }
  });

  it('go on in editions, one open draft at a time', async () => {
    const params = { curriculumId: (await publish(await draft({ title: 'Berkelanjutan' }))).id };
    const second = await manager.call(curricula.startEdition, { params });
    expect(second).toMatchObject({ edition: 2, previousId: params.curriculumId, status: 'draft', version: 1 });
    await expect(manager.call(curricula.startEdition, { params })).rejects.toMatchObject({
      code: 'curriculum.draft_exists',
      params: { curriculumId: second.id },
    });
    const ofDraft = { params: { curriculumId: second.id } };
    await expect(manager.call(curricula.startEdition, ofDraft)).rejects.toMatchObject({
      code: 'curriculum.not_published',
    });
    await publish(await change(second, { units: [meetings] }));
    expect(await manager.call(curricula.startEdition, { params })).toMatchObject({ edition: 3 });
  });

  it('are retired once published', async () => {
    const curriculum = await draft();
    await expect(manager.call(curricula.retireCurriculum, at(curriculum))).rejects.toMatchObject({
      code: 'curriculum.not_published',
    });
    expect(await manager.call(curricula.retireCurriculum, at(await publish(curriculum)))).toMatchObject({
      status: 'retired',
      version: 3,
    });
  });

  it('are written only by their own centre’s managers', async () => {
    const curriculum = await draft();
    const stranger = await signedIn(api, { role: 'centre_manager' });
    const operator = await signedIn(api, { role: 'operator', centreId: centre.id });
    const national = await draft({}, administrator);
    for (const attempt of [
      change(curriculum, { title: 'Asing' }, stranger),
      publish(curriculum, stranger),
      stranger.call(curricula.startEdition, { params: { curriculumId: curriculum.id } }),
      draft({ centreId: centre.id }, stranger),
      draft({ centreId: centre.id }, operator),
      change(national, { title: 'Asing' }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'identity.forbidden', status: 403 });
    }
    expect((await stranger.call(curricula.listCurricula, { query: { q: 'pengurus' } })).items.length).toBeGreaterThan(
      0,
    );
  });

  it('are listed by title, narrowed to a state', async () => {
    const { items } = await manager.call(curricula.listCurricula, { query: { status: 'draft', limit: 200 } });
    expect(items.every(({ status }) => status === 'draft')).toBe(true);
    const titles = items.map(({ title }) => title.toLowerCase());
    expect(titles).toEqual([...titles].sort());
  });
});
