import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments, people } from '@kompeten/contract';
import sharp from 'sharp';
import { claimedBy } from '../../testing/claim-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('what a centre holds about a trainee', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const trainee = async () => {
    const { roster } = await aRunningCohort(stage, 1);
    return { params: { enrolmentId: roster[0]?.id ?? '' } };
  };
  const photo = async () => {
    const picture = sharp({ create: { width: 900, height: 700, channels: 3, background: '#777' } });
    const content = await picture
      .withExif({ IFD0: { Copyright: 'Rumah Siti' } })
      .jpeg()
      .toBuffer();
    return new Blob([new Uint8Array(content)]);
  };

  it('is shown with every look at it, this one included, and nothing to others', async () => {
    const { params } = await trainee();
    await stage.operator.call(enrolments.revealNik, { params, body: { reason: 'Pelaporan BNSP' } });
    const body = { reason: 'Peserta meminta penjelasan' };
    const record = await stage.manager.call(people.viewPersonRecord, { params, body });
    expect(record.identityLooks.map(({ what, reason }) => [what, reason])).toEqual([
      ['nik', 'Pelaporan BNSP'],
      ['record', 'Peserta meminta penjelasan'],
    ]);
    expect(record.enrolments).toHaveLength(1);
    await expect(stage.operator.call(people.viewPersonRecord, { params, body })).rejects.toMatchObject({ status: 403 });
    await expect(foreign.manager.call(people.viewPersonRecord, { params, body })).rejects.toMatchObject({
      code: 'enrolment.not_found',
    });
  });

  it('has a photo only by consent, drawn anew, sealed, and gone when the consent is', async () => {
    const { params } = await trainee();
    const put = async (consent: 'true' | 'false') =>
      stage.operator.call(people.putPhoto, { params, query: { consent }, file: await photo() });
    await expect(put('false')).rejects.toMatchObject({ code: 'photo.no_consent' });
    await expect(
      stage.operator.call(people.putPhoto, { params, query: { consent: 'true' }, file: new Blob(['%PDF-1.7']) }),
    ).rejects.toMatchObject({ code: 'photo.file_type' });
    expect(await stage.instructor.call(people.describePhoto, { params })).toEqual({ consentAt: null });
    await put('true');
    const { consentAt } = await stage.instructor.call(people.describePhoto, { params });
    expect(consentAt).toEqual(expect.any(String));
    const shown = Buffer.from(await (await stage.instructor.call(people.getPhoto, { params })).arrayBuffer());
    expect(await sharp(shown).metadata()).toMatchObject({ width: 480, format: 'jpeg' });
    expect(shown.includes('Rumah Siti')).toBe(false);
    const stored = 'select content_sealed as kept from enrolment_photos where enrolment_id = $1';
    const [row] = await sql<{ kept: Buffer }>(api, stored, [params.enrolmentId]);
    expect(row?.kept.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    await expect(foreign.manager.call(people.getPhoto, { params })).rejects.toMatchObject({ status: 404 });
    const own = await claimedBy(api, stage, params.enrolmentId);
    await expect(own.call(people.getPhoto, { params })).rejects.toMatchObject({ status: 403 });
    await stage.operator.call(people.removePhoto, { params });
    await expect(stage.instructor.call(people.getPhoto, { params })).rejects.toMatchObject({ code: 'photo.not_found' });
  });
});
