import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { AuditSealsService } from './audit-seals.service.ts';

describe('the seals of the trail', () => {
  let api: TestApi;
  let seals: AuditSealsService;
  let superuser: pg.Client;
  beforeAll(async () => {
    api = await startTestApi();
    seals = api.app.get(AuditSealsService, { strict: false });
    superuser = new pg.Client({ connectionString: api.database.url });
    await superuser.connect();
    await superuser.query(`set session_replication_role = 'replica'`);
    await signedIn(api, { role: 'auditor' });
    await aGapInTheNumbers();
    for (let i = 0; i < 2; i += 1) {
      await signedIn(api, { role: 'auditor' });
      await seals.seal();
    }
  });
  afterAll(async () => {
    await superuser?.end();
    await api?.stop();
  });
  const aGapInTheNumbers = () => superuser.query(`select nextval(pg_get_serial_sequence('audit_events', 'sequence'))`);

  /** Does something to the database as its superuser, checks the trail, and takes it back. */
  const faultsAfter = async (sql: string, checkpoint?: string) => {
    await superuser.query(
      'create table backup_events as table audit_events; create table backup_seals as table audit_seals',
    );
    await superuser.query(sql);
    const { faults } = await seals.verify(checkpoint);
    await superuser.query(`delete from audit_events; insert into audit_events overriding system value select * from backup_events;
      delete from audit_seals; insert into audit_seals select * from backup_seals; drop table backup_events, backup_seals`);
    return faults;
  };

  it('stand unbroken over what nobody touched', async () => {
    expect(await seals.verify()).toMatchObject({
      seals: 2,
      unsealed: 0,
      faults: [],
      checkpoint: expect.stringMatching(/^2:[0-9a-f]{64}$/),
    });
  });

  it('have nothing to do twice', async () => {
    expect(await seals.seal()).toBe(0);
  });

  it.each([
    ['changed', `update audit_events set data = '{"x":1}' where sequence = 2`],
    ['changed', `update audit_events set at = at - interval '1 day' where sequence = 2`],
    ['missing', 'delete from audit_events where sequence = 2'],
    ['changed', "update audit_events set actor_id = null, actor_name = null, via = 'system' where sequence = 2"],
  ])('name the line that a superuser has %s: %s', async (kind, sql) => {
    const { rows } = await superuser.query('select sequence from audit_events order by sequence');
    const sequence = Number(rows[1].sequence);
    expect(await faultsAfter(sql.replace('= 2', `= ${sequence}`))).toEqual([{ kind, seal: 1, sequence }]);
  });

  it('name a line that was put in between', async () => {
    const gap =
      '(select min(sequence) + 1 from audit_events e where not exists (select from audit_events n where n.sequence = e.sequence + 1))';
    const faults = await faultsAfter(`insert into audit_events overriding system value
      select gen_random_uuid(), ${gap}, schema_version, at, type, actor_id, actor_name, via, subject_type, subject_id, centre_id, data, trace_id
      from audit_events limit 1`);
    expect(faults).toMatchObject([{ kind: 'added', seal: 1 }]);
  });

  it('name a seal that was taken out', async () => {
    expect(await faultsAfter('delete from audit_seals where number = 1')).toContainEqual({
      kind: 'seal_broken',
      seal: 2,
    });
  });

  it('cannot be rebuilt unnoticed by whoever noted a checkpoint', async () => {
    const { checkpoint } = await seals.verify();
    const faults = await faultsAfter(`update audit_seals set hash = sha256('x') where number = 2`, checkpoint ?? '');
    expect(faults).toContainEqual({ kind: 'checkpoint_differs', seal: 2 });
  });
});
