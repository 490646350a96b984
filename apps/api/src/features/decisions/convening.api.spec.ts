import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bodyDocuments, decisions } from '@kompeten/contract';
import type { DecisionPanelDetail } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import {
  aDecisionStage,
  candidate,
  conclude,
  convened,
  type DecisionStage,
  decisionsOf,
  publish,
} from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { FinishPublicationsJob } from './finish-publications.job.ts';

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

  const votes = (stage: DecisionStage, panel: DecisionPanelDetail, vote: object, by = stage.members[0]) =>
    by.call(decisions.castVotes, { params: { panelId: panel.id }, body: { votes: [vote] } as never });

  it('finds nobody competent by a unit that nobody judged; it is named, and assessed too (rules 5 and 12)', async () => {
    const stage = await aDecisionStage(api, { people: 1, unjudged: [0] });
    const [first, second] = stage.scheme.units.map(({ code }) => code);
    const panel = await convened(stage);
    const decisionId = panel.decisions[0]?.id;
    const competent = { decisionId, outcome: 'competent', reason: 'Portofolio membuktikan unit pertama' };
    const short = {
      decisionId,
      outcome: 'not_yet_competent',
      notYet: [{ unitCode: first, whatToDo: 'Ulangi unit ini' }],
    };
    for (const vote of [competent, short]) {
      await expect(votes(stage, panel, vote)).rejects.toMatchObject({
        ...{ status: 422, code: 'decision.units_unjudged', params: { unitCodes: [second] } },
      });
    }
    const whole = { ...short, notYet: [...short.notYet, { unitCode: second, whatToDo: 'Siapkan buktinya' }] };
    for (const member of stage.members) await votes(stage, panel, whole, member);
    await conclude(stage, panel);
    await publish(stage, panel);
    const [own] = await decisionsOf(await candidate(stage));
    expect(own?.reassessment?.units.map(({ code }) => code)).toEqual([first, second]);
  });

  it('of an earlier edition is made whole once: its document waits for BNSP, and its application has ended', async () => {
    const stage = await aDecisionStage(api, { people: 1 });
    const { id } = await convened(stage);
    await sql(
      api,
      `update certification_decisions set status = 'published', outcome = 'competent', units = recommended->'units',
         decided_on = $2, published_at = $3 where panel_id = $1`,
      [id, api.clock.today(), api.clock.now()],
    );
    const job = api.app.get(FinishPublicationsJob, { strict: false });
    for (let nights = 0; nights < 2; nights += 1) await job.run();
    const documents = await sql(api, 'select kind, status from certificates where person_id = $1', stage.personIds);
    expect(documents).toEqual([{ kind: 'competency', status: 'awaiting_bnsp' }]);
    const { items } = await stage.manager.call(bodyDocuments.listWaitingDocuments, {
      params: { bodyId: stage.body.id },
    });
    expect(items).toMatchObject([{ blockers: [{ code: 'number_missing' }] }]);
    const [application] = await sql(api, 'select outcome from assessment_applications where id = any($1)', [
      stage.applicationIds,
    ]);
    expect(application).toEqual({ outcome: 'competent' });
    const told = await sql(api, `select 1 from audit_events where type = 'decision.finished'`);
    expect(told).toHaveLength(1);
  });
});
