import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, issuance } from '@kompeten/contract';
import { aCompletedCohort, type CompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('issuance', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  it('issues to a whole cohort once two people stand for the exact list', async () => {
    const cohort = await aCompletedCohort(stage, { people: 3 });
    const all = await issued(api, stage, cohort);
    expect(all).toHaveLength(3);
    expect(all.map(({ status, standing }) => [status, standing])).toEqual(Array(3).fill(['issued', 'valid']));
    const pdf = await stage.manager.call(certificates.downloadCertificate, {
      params: { certificateId: all[0]?.id ?? '' },
    });
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
