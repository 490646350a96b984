import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisions, myApplications } from '@kompeten/contract';
import type { DecisionPanelDetail } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import {
  aDecisionStage,
  agreeing,
  candidate,
  conclude,
  convened,
  type DecisionStage,
  decisionsOf,
  publish,
} from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('a decision panel', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const votes = (stage: DecisionStage, panel: DecisionPanelDetail, body: object, by = stage.members[0]) =>
    by.call(decisions.castVotes, { params: { panelId: panel.id }, body: body as never });
  const agree = async (stage: DecisionStage, panel: DecisionPanelDetail) => {
    for (const member of stage.members) await votes(stage, panel, { votes: agreeing(panel) }, member);
  };

  const begun = (stage: DecisionStage, person: SignedIn) =>
    person.call(myApplications.openMyAssessment, {
      body: { bodyId: stage.body.id, schemeVersionId: stage.scheme.id },
    });

  it('decides as recommended, signs its minutes, publishes, and tells each candidate what to do next', async () => {
    const stage = await aDecisionStage(api, { people: 2, notYet: [1] });
    const panel = await convened(stage);
    await agree(stage, panel);
    expect(await conclude(stage, panel)).toMatchObject({ status: 'concluded', minutesReady: true });
    const person = await candidate(stage, 1);
    await publish(stage, panel);
    const [own] = await decisionsOf(person);
    const unitCode = stage.scheme.units[1]?.code;
    expect(own).toMatchObject({
      outcome: 'not_yet_competent',
      reassessment: { units: [{ code: unitCode, whatToDo: 'Latih lagi menyusun bukti' }] },
    });
    expect(await begun(stage, person)).toMatchObject({ purpose: 'reassessment' });
    await expect(begun(stage, await candidate(stage, 0))).rejects.toMatchObject({
      code: 'application.purpose_not_open',
    });
    const file = await stage.manager.call(decisions.downloadMinutes, { params: { panelId: panel.id } });
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

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

  it('writes why it differs (rule 10), and its majority decides', async () => {
    const stage = await aDecisionStage(api, { people: 1, notYet: [0] });
    const panel = await convened(stage);
    const [line] = panel.decisions;
    const differing = { decisionId: line?.id, outcome: 'competent' };
    await expect(votes(stage, panel, { votes: [differing] })).rejects.toMatchObject({
      ...{ status: 422, code: 'decision.reason_needed' },
    });
    const reason = 'Portofolio membuktikan unit kedua';
    for (const by of stage.members.slice(0, 2)) {
      await votes(stage, panel, { votes: [{ ...differing, reason }] }, by);
    }
    await votes(stage, panel, { votes: agreeing(panel) }, stage.members[2]);
    const { decisions: decided } = await conclude(stage, panel);
    expect(decided).toMatchObject([{ status: 'competent', outcome: 'competent', reason }]);
    expect(decided[0]?.units.map(({ result }) => result)).toEqual(['K', 'K']);
  });

  it('decides only of candidates with a quorum; the others wait for a later panel', async () => {
    const stage = await aDecisionStage(api, { people: 2 });
    const panel = await convened(stage);
    await expect(conclude(stage, panel)).rejects.toMatchObject({ code: 'decision.nothing_decided' });
    for (const by of stage.members) await votes(stage, panel, { votes: agreeing(panel).slice(0, 1) }, by);
    expect((await conclude(stage, panel)).decisions).toHaveLength(1);
    expect((await convened(stage)).decisions).toHaveLength(1);
  });

  it('is refused on a day that the licence does not cover (rule 4)', async () => {
    const stage = await aDecisionStage(api, { people: 1 });
    const panel = await convened(stage);
    await agree(stage, panel);
    await sql(api, 'update body_licences set valid_until = valid_from where body_id = $1', [stage.body.id]);
    await expect(conclude(stage, panel)).rejects.toMatchObject({
      code: 'body.not_licensed',
      params: { gap: 'lapsed' },
    });
  });

  it('is published after its minutes, once, and never changes then, whoever asks', async () => {
    const stage = await aDecisionStage(api, { people: 1 });
    const panel = await convened(stage);
    await expect(publish(stage, panel)).rejects.toMatchObject({ code: 'decision.minutes_not_ready' });
    await agree(stage, panel);
    await conclude(stage, panel);
    await expect(votes(stage, panel, { votes: agreeing(panel) })).rejects.toMatchObject({
      code: 'decision.wrong_state',
    });
    await publish(stage, panel);
    await expect(publish(stage, panel)).rejects.toMatchObject({ code: 'decision.wrong_state' });
    await expect(
      sql(api, `update certification_decisions set reason = 'x' where panel_id = $1`, [panel.id]),
    ).rejects.toThrow('never changes');
  });

  it('belongs to its body and its members; to anybody else it does not exist', async () => {
    const stage = await aDecisionStage(api, { people: 1 });
    const panel = await convened(stage, stage.members.slice(0, 2));
    const other = await aDecisionStage(api, { people: 1 });
    for (const stranger of [other.manager, other.members[0], stage.members[2]]) {
      const read = stranger.call(decisions.getPanel, { params: { panelId: panel.id } });
      await expect(read).rejects.toMatchObject({ status: 404, code: 'decision.panel_not_found' });
    }
    await expect(votes(stage, panel, { votes: agreeing(panel) }, stage.manager)).rejects.toMatchObject({ status: 403 });
    await expect(convened({ ...stage, manager: other.manager })).rejects.toMatchObject({ status: 403 });
  });
});
