import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance } from '@kompeten/contract';
import pg from 'pg';
import { eventsOf } from '../../testing/events.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { type Program, startProgram } from '../../testing/program.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const HOLD = 77;
const PEOPLE = 4;
const LOOK_MS = 50;
/** Two processes are started on the way. */
const PATIENCE = 240_000;

/** Where the worker is held and killed: while the third row of a table is being written. */
const moments = [
  ['a number is being given', 'after insert on certificates', 'true'],
  ['a signed file is being stored', 'before insert on certificate_files', 'true'],
  ['a line is being closed', 'after update on issuance_items', `new.status = 'issued'`],
] as const;

describe('a worker that is killed half-way', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let owner: pg.Client;
  let worker: Program | undefined;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query(`create sequence hold_count; grant usage on sequence hold_count to public;
      create function hold() returns trigger language plpgsql as $$ begin
        if nextval('hold_count') = 3 then perform pg_advisory_xact_lock(${HOLD}); end if;
        return new;
      end $$`);
  });
  afterAll(async () => {
    worker?.process.kill('SIGKILL');
    await worker?.code();
    await owner?.end();
    await api?.stop();
  });

  const startWorker = () =>
    startProgram('worker.ts', [], {
      DATABASE_URL: api.database.appUrl,
      KOMPETEN_DATA: api.dataFolder,
      LOG_LEVEL: 'error',
    });

  /** Waits until the worker stands before the lock that this test holds. */
  const isHeld = async () => {
    for (;;) {
      const waits = `select from pg_locks where locktype = 'advisory' and objid = ${HOLD} and not granted`;
      if ((await owner.query(waits)).rowCount) return;
      await wait(LOOK_MS);
    }
  };

  it.each(moments)(
    'skips no number and doubles nothing when killed as %s',
    async (_, when, condition) => {
      const cohort = await aCompletedCohort(stage, { people: PEOPLE });
      const batchId = await requested(stage, cohort);
      await owner.query(`select setval('hold_count', 1, false)`);
      await owner.query(`create trigger held ${when} for each row when (${condition}) execute function hold()`);
      await owner.query('select pg_advisory_lock($1)', [HOLD]);
      await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
      worker ??= startWorker();
      await isHeld();
      worker.process.kill('SIGKILL');
      await worker.code();
      await owner.query('select pg_advisory_unlock($1)', [HOLD]);
      const before = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
      expect(before).toMatchObject({ status: 'running', issued: 2, total: PEOPLE });

      worker = startWorker();
      const events = await eventsOf(api, stage.manager, `/issuance-batches/${batchId}/events`, 'done');
      expect(events.at(-1)?.data).toMatchObject({ status: 'done', issued: PEOPLE, failed: [] });
      await owner.query(`drop trigger held on ${when.split(' ').at(-1)}`);
      expect(await faults()).toEqual({ gaps: 0, people: 0, unsigned: 0 });
    },
    PATIENCE,
  );

  /** Everything that must never happen, counted over the whole register. */
  const faults = async () => {
    const { rows } = await owner.query(`select
      (select count(*)::int from (select series_sequence - row_number() over (order by series_sequence) as off
        from certificates) s where off <> 0) as gaps,
      (select count(*)::int from issuance_items i where (select count(*) from certificates c
        where c.enrolment_id = i.enrolment_id) <> 1) as people,
      (select count(*)::int from certificates c where c.status <> 'issued'
        or (select count(*) from certificate_files f where f.certificate_id = c.id) <> 1
        or (select count(*) from status_events e where e.certificate_id = c.id) <> 1) as unsigned`);
    return rows[0];
  };
});
