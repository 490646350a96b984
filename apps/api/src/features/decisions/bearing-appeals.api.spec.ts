import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppealStatus, AppealSubject, holdsDecision, overturnsRecommendation } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { aDecisionStage, convened } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { DecisionRepository } from './decision.repository.ts';
import { DocketRepository } from './docket.repository.ts';

const every = AppealSubject.options.flatMap((against) => AppealStatus.options.map((status) => ({ against, status })));

describe('an appeal beside a decision, as the register finds it', () => {
  let api: TestApi;
  let ids: { panelId: string; sessionId: string; decisionId: string };
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aDecisionStage(api, { people: 1 });
    const { id: panelId, decisions } = await convened(stage);
    ids = { panelId, sessionId: stage.sessionId, decisionId: decisions[0]?.id ?? '' };
    const appealId = newId();
    await sql(
      api,
      `insert into appeals (id, number, body_id, candidacy_id, person_id, against, grounds, findings, status, filed_at, due_on)
       values ($1, 'BND-1', $2, $3, $4, 'recommendation', 'Bukti tidak dilihat', 'Bukti sah', 'filed', now(), now())`,
      [appealId, stage.body.id, stage.candidacyIds[0], stage.personIds[0]],
    );
    await sql(
      api,
      `insert into appeal_steps (id, appeal_id, status, at)
       select gen_random_uuid(), $1, s, now() + interval '1 day' from unnest($2::text[]) s`,
      [appealId, AppealStatus.options],
    );
  });
  afterAll(() => api?.stop());

  const read = <T>(work: (tx: Tx) => Promise<T>) => api.app.get(Transactions, { strict: false }).read(work);

  it.each(every)('bears on it as the domain says: against a $against, $status', async (appeal) => {
    await sql(
      api,
      `update appeals set against = $1, status = $2, decision_id = case when $1 = 'decision' then $3::uuid end`,
      [appeal.against, appeal.status, ids.decisionId],
    );
    const [decision] = await read((tx) => DecisionRepository.in(tx).ofPanel(ids.panelId));
    const [line] = await read((tx) => DocketRepository.in(tx).ofSession(ids.sessionId));
    const overturns = overturnsRecommendation(appeal);
    expect(decision).toMatchObject({ appealOpen: holdsDecision(appeal), upheldSince: overturns });
    expect(line?.upheld).toBe(overturns ? 'BND-1: Bukti sah' : null);
  });
});
