import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimCards } from '@kompeten/contract';
import type { AssessmentApplication } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { type ApplicationStage, aCandidate, anApplicationStage, handedIn } from '../../testing/application-stage.ts';
import { openedWith } from '../../testing/claim-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ApplicationsService } from '../applications/applications.service.ts';

describe('claim cards of candidates, at once', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  let application: AssessmentApplication;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
    application = await handedIn(stage, await aCandidate(stage));
  });
  afterAll(() => api?.stop());

  const issue = (applicationId: string) =>
    stage.manager.call(claimCards.issueCandidateCard, { params: { applicationId } });

  it('open while the office is at work on the application', async () => {
    const { claimCode } = await issue(application.id);
    const cookie = await api.app.get(Transactions, { strict: false }).run(async (tx) => {
      await api.app.get(ApplicationsService, { strict: false }).locked(tx, application.id);
      return (await openedWith(api, claimCode)).cookie;
    });
    expect(cookie).toContain('=');
  });

  it('leave one in use, however many are made for applications of one person', async () => {
    const second = await handedIn(stage, await aCandidate(stage));
    await sql(api, 'update assessment_applications set closed_at = now() where id = $1', [application.id]);
    await sql(api, 'update assessment_applications set person_id = $2 where id = $1', [
      second.id,
      application.personId,
    ]);
    const ids = [application.id, second.id];
    const params = { bodyId: stage.body.id };
    // So that each has a connection to the database of its own.
    await Promise.all(
      Array.from({ length: 8 }, () => stage.manager.call(claimCards.listCandidateCards, { params, query: {} })),
    );
    await Promise.all(Array.from({ length: 8 }, (_, turn) => issue(ids[turn % 2] ?? '')));
    const [cards] = await sql<{ active: number }>(
      api,
      'select count(*)::int as active from claim_cards where replaced_at is null and application_id = any($1)',
      [ids],
    );
    expect(cards).toEqual({ active: 1 });
  });
});
