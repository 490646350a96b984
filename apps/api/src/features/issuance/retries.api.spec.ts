import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance } from '@kompeten/contract';
import { aCompletedCohort, type CompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('another try of a line that failed', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  /** A batch whose only line failed for a name that no font shows; both the line and the document that it froze were put right since. */
  const failed = async (cohort: CompletedCohort, kind: 'training' | 'participation') => {
    const batchId = await requested(stage, cohort, kind);
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    const named = `update issuance_items set holder_name = $2 where batch_id = $1`;
    await sql(api, named, [batchId, '王小明']);
    await api.runJobs();
    expect(await read(batchId)).toMatchObject({ status: 'done', issued: 0, failed: [{ code: 'text_unprintable' }] });
    const fullName = cohort.roster[0]?.person.fullName;
    await sql(api, named, [batchId, fullName]);
    await sql(
      api,
      `update certificates set holder_name = $1, document = replace(document::text, holder_name, $1)::jsonb
       where status = 'numbered' and cohort_id = $2`,
      [fullName, cohort.cohortId],
    );
    return batchId;
  };
  const read = (batchId: string) => stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
  const retry = (batchId: string) => stage.manager.call(issuance.retryIssuance, { params: { batchId } });

  it('is had by whoever’s earlier certificate was revoked, as the request was', async () => {
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const [earlier] = await issued(api, stage, cohort);
    await sql(api, `update certificates set status = 'revoked' where id = $1`, [earlier?.id]);
    const batchId = await failed(cohort, 'training');
    await retry(batchId);
    await api.runJobs();
    expect(await read(batchId)).toMatchObject({ status: 'done', issued: 1, failed: [] });
  });

  it('is not had by whoever needs no statement of participation any more', async () => {
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const batchId = await failed(cohort, 'participation');
    expect(await issued(api, stage, cohort)).toContainEqual(
      expect.objectContaining({ kind: 'training', status: 'issued' }),
    );
    await expect(retry(batchId)).rejects.toMatchObject({ code: 'issuance.nothing_to_retry' });
  });
});
