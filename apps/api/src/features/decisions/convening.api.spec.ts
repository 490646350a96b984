import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisions } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aDecisionStage, convened } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('convening a decision panel', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  it('has no member who trained, assessed or is related to a candidate (rule 2), and says so before the click', async () => {
    const stage = await aDecisionStage(api);
    const [personId] = stage.personIds;
    const related = await signedIn(api, {
      ...{ role: 'panel_member', certificationBodyId: stage.body.id, fullName: 'Kerabat' },
    });
    await sql(
      api,
      `insert into conflict_declarations (id, body_id, declarant_account_id, declarant_name, subject_person_id, kind,
         declared_at, declared_by_id, declared_by_name) values (gen_random_uuid(), $1, $2, 'K', $3, 'relative', $4, $2, 'K')`,
      [stage.body.id, related.account.id, personId, api.clock.now()],
    );
    const draft = await stage.manager.call(decisions.draftPanel, { params: { sessionId: stage.sessionId } });
    expect(draft.members.find(({ accountId }) => accountId === related.account.id)?.ties).toEqual([
      { candidate: expect.any(String), code: 'related' },
    ]);
    await expect(convened(stage, [...stage.members, related])).rejects.toMatchObject({
      ...{ status: 422, code: 'decision.member_not_impartial' },
    });
    await expect(convened(stage, [stage.members[0]])).rejects.toMatchObject({ code: 'decision.quorum_too_small' });
    await expect(convened(stage, [stage.manager])).rejects.toMatchObject({ code: 'decision.member_unknown' });
  });

  it('does not meet without a recommendation, nor twice about the same candidate (rule 8)', async () => {
    const stage = await aDecisionStage(api, { people: 1 });
    const { meetsOn } = await convened(stage);
    await expect(convened(stage)).rejects.toMatchObject({ code: 'decision.no_recommendation' });
    const { sessionId, candidacyIds, members } = stage;
    const body = { sessionId, meetsOn, candidacyIds, memberIds: members.map(({ account }) => account.id) };
    const again = stage.manager.call(decisions.convenePanel, { body });
    await expect(again).rejects.toMatchObject({ code: 'decision.already_on_panel' });
  });

  it('waits for both sides: the written test that the plan names is finished before', async () => {
    const stage = await aDecisionStage(api, { people: 2 });
    const planned = [{ unitCode: stage.scheme.units[0]?.code, criterion: '1.1', methods: ['written'] }];
    await sql(api, `insert into assessment_plans (application_id, criteria, approved_at) values ($1, $2, $3)`, [
      stage.applicationIds[0],
      JSON.stringify(planned),
      api.clock.now(),
    ]);
    const params = { sessionId: stage.sessionId };
    const draft = await stage.manager.call(decisions.draftPanel, { params });
    expect(draft.candidates.filter(({ writtenMissing }) => writtenMissing)).toMatchObject([
      { candidacyId: stage.candidacyIds[0], recommended: true },
    ]);
    const memberIds = stage.members.map(({ account }) => account.id);
    const body = { ...params, meetsOn: api.clock.today(), memberIds, candidacyIds: stage.candidacyIds };
    await expect(stage.manager.call(decisions.convenePanel, { body })).rejects.toMatchObject({
      ...{ status: 422, code: 'decision.written_missing' },
    });
    expect((await convened(stage)).decisions).toMatchObject([{ candidacyId: stage.candidacyIds[1] }]);
  });
});
