import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basePath, certificates } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { refused } from '../../testing/refused.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('certificates', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let all: Certificate[];
  const certificate = () => all[0] as Certificate;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    all = await issued(api, stage, await aCompletedCohort(stage, { people: 3 }));
  });
  afterAll(() => api?.stop());

  const ids = async (who: SignedIn, query: { q?: string; status?: 'issued'; limit?: number; cursor?: string } = {}) =>
    (await who.call(certificates.listCertificates, { query })).items.map(({ id }) => id);
  const params = () => ({ certificateId: certificate().id });

  it('are seen by their centre, its instructor and the auditor, and by nobody else', async () => {
    const mine = all.map(({ id }) => id).sort();
    expect((await ids(stage.operator)).sort()).toEqual(mine);
    expect((await ids(stage.instructor)).sort()).toEqual(mine);
    expect((await ids(await signedIn(api, { role: 'auditor' }))).sort()).toEqual(mine);
    const { centreId } = stage;
    expect(await ids(await signedIn(api, { role: 'instructor', centreId }))).toEqual([]);
    const stranger = await signedIn(api, { role: 'centre_manager' });
    expect(await ids(stranger)).toEqual([]);
    const unseen = { status: 404, code: 'certificate.not_found' };
    await expect(stranger.call(certificates.getCertificate, { params: params() })).rejects.toMatchObject(unseen);
    await expect(stranger.call(certificates.downloadCertificate, { params: params() })).rejects.toMatchObject(unseen);
  });

  it('are seen by their holder alone among trainees', async () => {
    const holder = await signedIn(api, { role: 'trainee', personId: certificate().personId });
    expect(await ids(holder)).toEqual([certificate().id]);
    await holder.call(certificates.downloadCertificate, { params: params() });
    const other = { certificateId: all[1]?.id ?? '' };
    await expect(holder.call(certificates.downloadCertificate, { params: other })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('are found by the holder’s name, the number and the code', async () => {
    const { holderName, number, code, id } = certificate();
    expect(await ids(stage.operator, { q: holderName })).toEqual([id]);
    expect(await ids(stage.operator, { q: number ?? '' })).toEqual([id]);
    expect(await ids(stage.operator, { q: code.replace(/(.{4})(?=.)/g, '$1-').toLowerCase() })).toEqual([id]);
  });

  it('of a centre lose no unit, since they state none', async () => {
    const body = { reason: 'scope_reduced', note: 'Tanpa unit' };
    for (const ask of [certificates.requestRevocation, certificates.requestReplacement]) {
      const act = () => stage.operator.call(ask, { params: params(), body });
      await refused(api, act, { status: 422, code: 'competency.not_reduced' });
    }
  });

  it('come page by page without gap or repeat', async () => {
    const first = await stage.operator.call(certificates.listCertificates, { query: { limit: 2 } });
    const rest = await ids(stage.operator, { limit: 2, cursor: first.nextCursor ?? '' });
    expect(new Set([...first.items.map(({ id }) => id), ...rest]).size).toBe(3);
  });

  it('tell what was printed and what happened', async () => {
    const detail = await stage.manager.call(certificates.getCertificate, { params: params() });
    expect(detail).toMatchObject({
      assurance: 'uncertified',
      lessonHoursHeld: 4,
      lessonHoursPlanned: 4,
      standing: 'valid',
    });
    expect(detail.signedBy).toContain('Kompeten');
    expect(detail.units.map(({ result }) => result)).toEqual(['K', 'K']);
    expect(detail.events).toEqual([expect.objectContaining({ type: 'issued', reasonClass: null })]);
  });

  it('are handed over again to nobody who may not, and told as gone to nobody who may', async () => {
    const download = (who: SignedIn) => who.call(certificates.downloadCertificate, { params: params() });
    const first = await download(stage.operator);
    for (const who of [stage.operator, stage.instructor]) expect(await download(who)).toEqual(first);
    const stranger = await signedIn(api, { role: 'instructor', centreId: stage.centreId });
    await expect(download(stranger)).rejects.toMatchObject({ status: 404, code: 'certificate.not_found' });
  });

  it('are downloaded as the very file that was signed, for nobody to keep on the way', async () => {
    const { cookie } = stage.operator;
    const address = `${api.origin}${basePath}/certificates/${certificate().id}/pdf`;
    const response = await fetch(address, { headers: { cookie } });
    const sha256 = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    const [row] = await sql<{ sha256: string }>(api, 'select sha256 from certificates where id = $1', [
      certificate().id,
    ]);
    expect(sha256).toBe(row?.sha256);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toContain('private');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sertifikat-\d{4}-[\w.-]+\.pdf"/,
    );
  });

  it('keep their history and their files for ever', async () => {
    for (const table of ['status_events', 'certificate_files']) {
      await expect(sql(api, `delete from ${table}`)).rejects.toThrow('append-only');
    }
    await expect(sql(api, `update certificate_files set pdf = ''`)).rejects.toThrow('append-only');
  });
});
