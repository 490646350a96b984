import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { freshDatabase } from '../testing/cluster.ts';

const LINE = `insert into audit_events (id, schema_version, at, type, via, subject_type, subject_id, data)
  values (gen_random_uuid(), 1, now(), 'x.y', 'system', 'x', 'y', '{}')`;

describe('what the application may do in the database', () => {
  let database: ExtraDatabase;
  let app: pg.Client;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    app = new pg.Client({ connectionString: database.appUrl });
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await Promise.all([app.connect(), owner.connect()]);
    await app.query(LINE);
  });
  afterAll(async () => {
    await Promise.all([app?.end(), owner?.end()]);
    await database?.drop();
  });

  it.each([
    'create table x (y int)',
    'alter table accounts add column x int',
    'drop table accounts',
    'drop trigger append_only on audit_events',
    'truncate accounts',
    `insert into schema_migrations (name) values ('x')`,
  ])('not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([`update audit_events set type = 'z'`, 'delete from audit_events', 'truncate audit_events'])(
    'nor may anybody: %s',
    async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501', message: 'audit_events is append-only' });
    },
  );

  it.each([
    `update assessment_files set type = 'application/pdf'`,
    'delete from exam_answers',
    'update merge_steps set before = null',
    `begin; set local kompeten.erasing = 'exam_answers'; delete from exam_answers`,
  ])('not even what may end, other than by the function that ends it: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    await app.query('rollback');
  });

  it('end by that function what may end, and no other table', async () => {
    await app.query(`select erase_append_only('exam_answers', '{}')`);
    await expect(app.query(`select erase_append_only('audit_events', '{}')`)).rejects.toMatchObject({ code: '20000' });
    await expect(owner.query('delete from exam_answers')).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query('truncate exam_answers')).rejects.toMatchObject({ code: '42501' });
  });

  it('never hide a mark of the log, nor a line from the seal, behind a table of their own', async () => {
    const marks = async () => Number((await owner.query('select count(*) from public.log_entries')).rows[0].count);
    const settled = async () => (await app.query('select audit_settled_sequence() as last')).rows[0].last;
    const known = await marks();
    await app.query(`create temp table log_entries (like public.log_entries including identity);
      create temp table audit_events (like public.audit_events including identity including defaults);
      grant all on pg_temp.log_entries, pg_temp.audit_events to public`);
    const hidden = await settled();
    await app.query(LINE.replace('audit_events', 'public.audit_events'));
    await app.query('drop table pg_temp.log_entries, pg_temp.audit_events');
    expect([hidden, await marks()]).toEqual([expect.any(String), known + 1]);
  });

  it('queue a job and take it', async () => {
    await app.query(`select graphile_worker.add_job('tidy_up', '{}')`);
    const { rows } = await app.query('select task_identifier from graphile_worker.jobs');
    expect(rows).toEqual([{ task_identifier: 'tidy_up' }]);
  });
});
