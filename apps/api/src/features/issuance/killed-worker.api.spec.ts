import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance } from '@kompeten/contract';
import { eventsOf } from '../../testing/events.ts';
import { type HeldWorker, heldWorker } from '../../testing/held-worker.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { AT_ONCE } from './batch-work.service.ts';

/** More than go through a transaction together, so that some are done before. */
const PEOPLE = AT_ONCE + 2;
/** Two processes are started on the way. */
const PATIENCE = 240_000;

/** Where the worker is held and killed: while the last row of a table is being written. With threads, files are drawn side by side. */
const moments = [
  ['a number is being given', 'after insert on certificates', 'true', '0'],
  ['a signed file is being stored beside others', 'before insert on certificate_files', 'true', '1'],
  ['a line is being closed', 'after update on issuance_items', `new.status = 'issued'`, '0'],
] as const;

describe('a worker that is killed half-way', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let worker: HeldWorker;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    worker = await heldWorker(api);
  });
  afterAll(async () => {
    await worker?.stop();
    await api?.stop();
  });

  it.each(moments)(
    'skips no number and doubles nothing when killed as %s',
    async (_, when, condition, threads) => {
      const cohort = await aCompletedCohort(stage, { people: PEOPLE });
      const batchId = await requested(stage, cohort);
      await worker.hold(when, PEOPLE, condition);
      await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
      worker.start({ KOMPETEN_DRAWING_THREADS: threads });
      await worker.killedThere();
      const before = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
      expect(before).toMatchObject({ status: 'running', total: PEOPLE, issued: AT_ONCE });

      worker.start();
      const events = await eventsOf(api, stage.manager, `/issuance-batches/${batchId}/events`, 'done');
      expect(events.at(-1)?.data).toMatchObject({ status: 'done', issued: PEOPLE, failed: [] });
      await worker.let();
      expect(await faults()).toEqual({ gaps: 0, people: 0, unsigned: 0 });
    },
    PATIENCE,
  );

  /** Everything that must never happen, counted over the whole register. */
  const faults = async () => {
    const { rows } = await worker.owner.query(`select
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
