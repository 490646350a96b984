import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuance } from '@kompeten/contract';
import pg from 'pg';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { CertificateIssuingService } from '../certificates/certificate-issuing.service.ts';
import { IssueBatchService } from './issue-batch.service.ts';

/** How often a write is refused: to both lines together, and to each by itself. */
const REFUSALS = 3;
/** Every place at which issuing writes: what is refused there, and when. */
const steps = [
  ['the number is taken', 'number_series', 'before insert or update', 'true'],
  ['a place in the status list is taken', 'status_lists', 'before update', 'true'],
  ['the frozen document is stored', 'certificates', 'before insert', 'true'],
  [
    'the line names its certificate',
    'issuance_items',
    'before update',
    `new.certificate_id is not null and new.status <> 'issued'`,
  ],
  ['the number is noted', 'audit_events', 'before insert', `new.type = 'certificate.numbered'`],
  ['the signed file is stored', 'certificate_files', 'before insert', 'true'],
  ['its credential is stored', 'certificate_credentials', 'before insert', 'true'],
  ['the certificate is called issued', 'certificates', 'before update', `new.status = 'issued'`],
  ['its status event is appended', 'status_events', 'before insert', 'true'],
  ['the issue is noted', 'audit_events', 'before insert', `new.type = 'certificate.issued'`],
  ['the line is closed', 'issuance_items', 'before update', `new.status = 'issued'`],
  ['the batch is closed', 'issuance_batches', 'before update', `new.status = 'done'`],
] as const;

describe('a batch in which a write is refused', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let owner: pg.Client;
  /** The fingerprint of every file that was ever signed, with the certificate that it stands for. */
  const signed = new Map<string, string>();

  beforeAll(async () => {
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
    stage = await aTrainingStage(api);
    owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query(`create sequence refusals; grant usage on sequence refusals to public;
      create function refuse() returns trigger language plpgsql as $$ begin
        if nextval('refusals') <= ${REFUSALS} then raise exception 'refused'; end if;
        return new;
      end $$`);
    const issuing = api.app.get(CertificateIssuingService, { strict: false });
    const draw = issuing.draw.bind(issuing);
    issuing.draw = async (row, timeZone) => {
      const known = await owner.query('select from certificates where id = $1 and document is not null', [row.id]);
      if (known.rowCount !== 1) throw new Error('Something is about to be signed that the register does not know');
      const file = await draw(row, timeZone);
      signed.set(createHash('sha256').update(file.pdf).digest('hex'), row.id);
      return file;
    };
  });
  afterAll(async () => {
    await owner?.end();
    await api?.stop();
  });

  it('leaves nothing signed that is unknown, whichever step it is, and issues each once in the end', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage, { people: 2 }));
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    const worker = api.app.get(IssueBatchService, { strict: false });
    for (const [step, table, when, condition] of steps) {
      await owner.query(`alter sequence refusals restart`);
      await owner.query(
        `create trigger refused ${when} on ${table} for each row when (${condition}) execute function refuse()`,
      );
      const tried = await worker.run(batchId, 1).then(
        () => 'nothing was refused',
        () => 'refused',
      );
      expect([step, tried, await unknown()]).toEqual([step, 'refused', 0]);
      await owner.query(`drop trigger refused on ${table}`);
    }
    await worker.run(batchId, 2);
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch).toMatchObject({ status: 'done', issued: 2, failed: [] });
    expect(await faults()).toEqual({ gaps: 0, people: 0, unsigned: 0 });
  });

  it('keeps nobody else waiting for a line that alone is refused', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage, { people: 3 }));
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    const worker = api.app.get(IssueBatchService, { strict: false });
    await owner.query(`alter sequence refusals restart;
      create trigger refused before update on issuance_items for each row
        when (new.status = 'issued' and new.position = 2) execute function refuse()`);
    await expect(worker.run(batchId, 1)).rejects.toThrow('1 certificates wait for another try');
    await owner.query('drop trigger refused on issuance_items');
    expect(await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } })).toMatchObject({ issued: 2 });
    await worker.run(batchId, 2);
    const batch = await stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
    expect(batch).toMatchObject({ status: 'done', issued: 3, failed: [] });
    expect(await faults()).toEqual({ gaps: 0, people: 0, unsigned: 0 });
  });

  /** Signed files whose certificate has no number and no frozen document in the register. */
  const unknown = async () => {
    const { rows } = await owner.query(
      `select count(*)::int as unknown from unnest($1::uuid[]) as s(id)
       where not exists (select from certificates c where c.id = s.id and c.number is not null)`,
      [[...signed.values()]],
    );
    return rows[0].unknown;
  };

  const faults = async () => {
    const { rows } = await owner.query(
      `select
      (select count(*)::int from (select series_sequence - row_number() over (order by series_sequence) as off
        from certificates) s where off <> 0) as gaps,
      (select count(*)::int from issuance_items i where (select count(*) from certificates c
        where c.enrolment_id = i.enrolment_id) <> 1) as people,
      (select count(*)::int from certificates c where c.status <> 'issued' or not c.sha256 = any($1)
        or (select count(*) from certificate_files f where f.certificate_id = c.id) <> 1
        or (select count(*) from certificate_credentials f where f.certificate_id = c.id) <> 1
        or (select count(*) from status_events e where e.certificate_id = c.id) <> 1) as unsigned`,
      [[...signed.keys()]],
    );
    return rows[0];
  };
});
