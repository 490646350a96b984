import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance } from '@kompeten/contract';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { type MortalDatabase, mortalDatabase } from '../../testing/mortal-database.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { IssueBatchService } from './issue-batch.service.ts';

const LOOK_MS = 20;
const PEOPLE = 5;
const PATIENCE = 240_000;

describe('a database that is killed while two workers issue', () => {
  let database: MortalDatabase;
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    database = await mortalDatabase({ durable: true, furnished: true });
    api = await startTestApi({ database, env: { LOG_LEVEL: 'silent' } });
    stage = await aTrainingStage(api);
  }, PATIENCE);
  afterAll(() => api?.stop() ?? database?.drop());

  const issuedNow = () =>
    database.ask<{ id: string; sha256: string }>(
      `select id, sha256 from certificates where status = 'issued' order by id`,
    );

  it(
    'keeps every certificate that it called issued, and each person gets one',
    async () => {
      const worker = api.app.get(IssueBatchService, { strict: false });
      const batchIds: string[] = [];
      for (const _ of ['first', 'second']) {
        const batchId = await requested(stage, await aCompletedCohort(stage, { people: PEOPLE }));
        await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
        batchIds.push(batchId);
      }
      const run = () => Promise.allSettled(batchIds.map((id) => worker.run(id, 1)));
      const killed = run();
      let before = await issuedNow();
      while (before.length < 2) before = await issuedNow();
      database.kill();
      expect((await killed).some(({ status }) => status === 'rejected')).toBe(true);
      const after = await issuedNow();
      expect(after).toEqual(expect.arrayContaining(before));
      expect(after.length).toBeLessThan(2 * PEOPLE);
      while ((await run()).some(({ status }) => status === 'rejected')) await wait(LOOK_MS);
      expect(await issuedNow()).toEqual(expect.arrayContaining(after));
      expect(await database.ask(COUNTS)).toEqual([{ issued: 2 * PEOPLE, gaps: 0, people: 0, unsigned: 0 }]);
    },
    PATIENCE,
  );
});

const COUNTS = `select (select count(*)::int from certificates where status = 'issued') as issued,
  (select count(*)::int from (select series_sequence - row_number() over (order by series_sequence) as off
    from certificates) s where off <> 0) as gaps,
  (select count(*)::int from issuance_items i where (select count(*) from certificates c
    where c.enrolment_id = i.enrolment_id) <> 1) as people,
  (select count(*)::int from certificates c where (select count(*) from certificate_files f where f.certificate_id = c.id
      and encode(sha256(f.pdf), 'hex') = c.sha256) <> 1
    or (select count(*) from status_events e where e.certificate_id = c.id) <> 1) as unsigned`;
