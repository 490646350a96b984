import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, decisions, myApplications } from '@kompeten/contract';
import type { DecisionPanelDetail } from '@kompeten/domain';
import { type SignedIn } from '../../testing/builders.ts';
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
    const params = { applicationId: stage.applicationIds[1] ?? '' };
    const { reassessment } = await stage.manager.call(applications.getApplication, { params });
    expect(reassessment).toMatchObject({ units: [{ code: unitCode }], blocker: null });
    expect(await begun(stage, person)).toMatchObject({ purpose: 'reassessment' });
    await expect(begun(stage, await candidate(stage, 0))).rejects.toMatchObject({
      code: 'application.purpose_not_open',
    });
    const file = await stage.manager.call(decisions.downloadMinutes, { params: { panelId: panel.id } });
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
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
