import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bodyDocuments } from '@kompeten/contract';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('an approval of documents of a certification body (rule 22)', () => {
  let api: TestApi;
  let stage: DecisionStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1, notYet: [0] });
    await published(stage);
  });
  afterAll(() => api?.stop());

  const request = () => stage.manager.call(bodyDocuments.requestBodyDocuments, { body: { bodyId: stage.body.id } });
  const approve = (batchId: string, listHash?: string) =>
    stage.secondManager.call(bodyDocuments.approveCompetencyBatch, { params: { batchId }, body: { listHash } });
  const rename = (holderName: string) => sql(api, 'update certificates set holder_name = $1', [holderName]);

  it('of a list that has changed since is refused and voids the request, which nobody approves any more', async () => {
    const { id, listHash, items } = await request();
    await rename('Nama Lain');
    await expect(approve(id, listHash)).rejects.toMatchObject({ code: 'competency.list_changed' });
    const found = await stage.manager.call(bodyDocuments.getCompetencyBatch, { params: { batchId: id } });
    expect(found).toMatchObject({ status: 'void' });
    await expect(approve(id)).rejects.toMatchObject({ code: 'competency.wrong_state', params: { status: 'void' } });
    await rename(items[0]?.holderName ?? '');
  });

  it('of another list than the one that was asked for is refused and destroys nothing', async () => {
    const { id, listHash } = await request();
    const stale = { status: 409, code: 'competency.stale', params: {} };
    await expect(approve(id, 'f'.repeat(64))).rejects.toMatchObject(stale);
    const found = await stage.manager.call(bodyDocuments.getCompetencyBatch, { params: { batchId: id } });
    expect(found).toMatchObject({ status: 'pending_approval', listHash });
    const body = { reason: 'Diminta lagi nanti' };
    await stage.secondManager.call(bodyDocuments.rejectCompetencyBatch, { params: { batchId: id }, body });
  });

  it('is refused where both judged the holder, as the page says before', async () => {
    const seats = [stage.manager.account.id, stage.secondManager.account.id];
    for (const [place, member] of stage.members.slice(0, 2).entries())
      await sql(api, 'update panel_members set account_id = $1 where account_id = $2', [
        seats[place],
        member.account.id,
      ]);
    const { id, listHash } = await request();
    const seen = await stage.secondManager.call(bodyDocuments.getCompetencyBatch, { params: { batchId: id } });
    expect(seen.blockers).toEqual([{ code: 'both_judged' }]);
    await expect(approve(id, listHash)).rejects.toMatchObject({ code: 'competency.both_judged' });
    const still = await stage.manager.call(bodyDocuments.getCompetencyBatch, { params: { batchId: id } });
    expect(still.status).toBe('pending_approval');
  });
});
