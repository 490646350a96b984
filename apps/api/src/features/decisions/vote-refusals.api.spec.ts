import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisions } from '@kompeten/contract';
import type { DecisionPanelDetail } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { dayFrom } from '../../testing/assessment-builders.ts';
import { cookieOf } from '../../testing/builders.ts';
import { aDecisionStage, agreeing, conclude, type DecisionStage } from '../../testing/decision-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('a panel that meets tomorrow', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let panel: DecisionPanelDetail;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1 });
    const memberIds = stage.members.map(({ account }) => account.id);
    const body = { sessionId: stage.sessionId, meetsOn: dayFrom(api, 1), memberIds };
    panel = await stage.manager.call(decisions.convenePanel, { body });
  });
  afterAll(() => api?.stop());

  const vote = (change: object, by = stage.members[0]) => {
    const [agreed] = agreeing(panel);
    const votes = [{ ...agreed, reason: 'Bukti diperiksa ulang', ...change }] as never;
    return by.call(decisions.castVotes, { params: { panelId: panel.id }, body: { votes } });
  };
  const notYet = (unitCode: string) => [{ unitCode, whatToDo: 'Ulangi unit ini' }];

  it.each([
    ['about somebody who is not before it', 'candidate_unknown', () => ({ decisionId: newId() })],
    ['that is BK without a unit', 'units_needed', () => ({ outcome: 'not_yet_competent', notYet: [] })],
    [
      'that is BK by a unit of another scheme',
      'unit_unknown',
      () => ({ outcome: 'not_yet_competent', notYet: notYet('CONTOH.KDKMP.99') }),
    ],
    [
      'that is K and names a unit that is BK',
      'units_unwanted',
      () => ({ outcome: 'competent', notYet: notYet(stage.scheme.units[0]?.code ?? '') }),
    ],
  ])('takes no vote %s', async (_, reason, change) => {
    await expect(vote(change())).rejects.toMatchObject({ status: 422, code: `decision.${reason}` });
  });

  it('is not concluded today, though all have voted', async () => {
    for (const member of stage.members) await vote({}, member);
    const params = { date: dayFrom(api, 1) };
    await expect(conclude(stage, panel)).rejects.toMatchObject({ status: 422, code: 'decision.too_early', params });
    api.clock.pass(86_400);
    const cookie = await cookieOf(api, stage.members[0].account.email ?? '');
    const concluded = api.client({ cookie }).call(decisions.concludePanel, { params: { panelId: panel.id } });
    expect(await concluded).toMatchObject({ status: 'concluded' });
    api.clock.set(null);
  });
});
