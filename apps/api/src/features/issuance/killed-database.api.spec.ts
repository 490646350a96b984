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

/** Whoever stores a certain file stays there for good, and holds a lock by which that is seen. */
const LOCK = 78;
const HOLD = `create sequence stored; grant usage on sequence stored to public;
  create function hold() returns trigger language plpgsql as $$ begin
    if nextval('stored') = 3 then perform pg_advisory_xact_lock(${LOCK}), pg_sleep(3600); end if;
    return new;
  end $$;
  create trigger held before insert on certificate_files for each row execute function hold()`;
const HELD = `select from pg_locks where locktype = 'advisory' and objid = ${LOCK}`;

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
      for (const _ of ['issued before', 'first', 'second']) {
        const batchId = await requested(stage, await aCompletedCohort(stage, { people: PEOPLE }));
        await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
        batchIds.push(batchId);
      }
      const [issuedBefore = '', ...others] = batchIds;
      await worker.run(issuedBefore, 1);
      const before = await issuedNow();
      expect(before).toHaveLength(PEOPLE);
      const run = () => Promise.allSettled(others.map((id) => worker.run(id, 1)));
      await database.ask(HOLD);
      const killed = run();
      while ((await database.ask(HELD)).length === 0) await wait(LOOK_MS);
      database.kill();
      expect((await killed).some(({ status }) => status === 'rejected')).toBe(true);
      await database.ask('drop trigger held on certificate_files');
      const after = await issuedNow();
      expect(after).toEqual(expect.arrayContaining(before));
      expect(after.length).toBeLessThan(3 * PEOPLE);
      while ((await run()).some(({ status }) => status === 'rejected')) await wait(LOOK_MS);
      expect(await issuedNow()).toEqual(expect.arrayContaining(after));
      expect(await database.ask(COUNTS)).toEqual([{ issued: 3 * PEOPLE, gaps: 0, people: 0, unsigned: 0 }]);
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
