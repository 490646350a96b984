import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments, progress } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aPerson, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('progress', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    await aCooperative(api, { regionCode: '35.10.06' });
    await issued(api, stage, await aCompletedCohort(stage, { people: 2, judgements: { 1: 'BK' } }));
    const elsewhere = await aCooperative(api, { regionCode: '51.03.02' });
    const { id: cohortId } = await aCohort(stage, { capacity: 10 });
    await moved(stage, cohortId, 'open_enrolment');
    const body = { person: aPerson(), cooperativeId: elsewhere.id, cooperativeRole: 'manager' as const };
    await stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body });
  });
  afterAll(() => api?.stop());

  const ask = async (query: { level?: 'province' | 'regency' | 'village'; parent?: string }, regionCode = '') => {
    const ministry = await signedIn(api, { role: 'ministry', regionCode });
    return (await ministry.call(progress.getProgress, { query })).items;
  };

  it('counts by province what is recorded, and training never as competence', async () => {
    const items = await ask({});
    expect(items).toHaveLength(38);
    const java = items.find(({ regionCode }) => regionCode === '35');
    expect(java).toMatchObject({ cooperatives: 1, trained: 1, certified: 0, assessed: 0, seats: 40, seatsUsed: 3 });
    const bali = items.find(({ regionCode }) => regionCode === '51');
    expect(bali).toMatchObject({
      cooperatives: 1,
      trained: 0,
      withCertifiedManager: 0,
      seats: 0,
      mentored: 0,
      jobs: 0,
    });
  });

  it('goes down from a region to what lies below it', async () => {
    const regencies = await ask({ parent: '35' });
    expect(regencies.every(({ level }) => level === 'regency')).toBe(true);
    expect(regencies.find(({ regionCode }) => regionCode === '35.10')).toMatchObject({ cooperatives: 1, trained: 1 });
  });

  it('shows a regency’s office its own regency and what lies below', async () => {
    expect((await ask({}, '35.10')).map(({ regionCode }) => regionCode)).toEqual(['35.10']);
    expect(await ask({ parent: '51' }, '35.10')).toEqual([]);
    expect((await ask({ parent: '35.10' }, '35.10')).every(({ regionCode }) => regionCode.startsWith('35.10.'))).toBe(
      true,
    );
  });

  it('asks for a region before it lists villages', async () => {
    await expect(ask({ level: 'village' })).rejects.toMatchObject({ status: 422, code: 'request.invalid' });
  });

  it('is closed to operators', async () => {
    await expect(stage.operator.call(progress.getProgress, { query: {} })).rejects.toMatchObject({ status: 403 });
  });
});
