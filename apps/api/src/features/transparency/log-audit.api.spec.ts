import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { aRow, columnsOf, FRESH, fresh, other, withoutHindrance } from '../../testing/log-tampering.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';
import { AuditSealsService } from '../audit/audit-seals.service.ts';
import { type LoggedTable, loggedTables } from './log-audit.repository.ts';
import { LogAuditService, type LogFault } from './log-audit.service.ts';
import { leafOf } from './log-entry.ts';
import { LogFolder } from './log-folder.ts';
import { LogGrowthService } from './log-growth.service.ts';
import { LogKey } from './log-key.ts';

const tables = Object.keys(loggedTables) as LoggedTable[];

describe('the auditor with an old checkpoint', () => {
  let api: TestApi;
  let superuser: pg.Client;
  let log: LogGrowthService;
  let old: string;
  const folder = () => join(api.dataFolder, 'log');

  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
    await api.app.get(AuditSealsService, { strict: false }).seal();
    log = api.app.get(LogGrowthService, { strict: false });
    await log.grow();
    old = readFileSync(join(folder(), 'checkpoint'), 'utf8');
    superuser = new pg.Client({ connectionString: api.database.url });
    await superuser.connect();
    await superuser.query(`set session_replication_role = 'replica'`);
    for (const table of [...tables, 'log_entries']) await withoutHindrance(superuser, table);
  });
  afterAll(async () => {
    await superuser?.end();
    await api?.stop();
  });

  const audit = (notes = [old], tiles = folder()) =>
    api.app
      .get(LogAuditService, { strict: false })
      .verify({ folder: tiles, verifierKey: log.key().verifierKey, notes });

  /** Does something to a table as the superuser, lets the auditor look, and takes it back. */
  const faultsAfter = async (table: string, sql: string): Promise<LogFault[]> => {
    await superuser.query(`create table kept as table ${table}`);
    await superuser.query(sql);
    const { faults } = await audit();
    await superuser.query(
      `delete from ${table}; insert into ${table} overriding system value select * from kept; drop table kept`,
    );
    return faults;
  };

  it('finds nothing where nobody did anything', async () => {
    const { size, faults } = await audit();
    expect(faults).toEqual([]);
    expect(size).toBeGreaterThan(20);
  });

  it.each(tables)('names the row of %s in which any column was changed', async (table) => {
    const { row, at } = await aRow(superuser, table);
    const unnoticed: string[] = [];
    for (const { name, type } of await columnsOf(superuser, table)) {
      const value = other[type]?.(name);
      const faults = await faultsAfter(table, `update ${table} set ${name} = ${value} where ${at}`);
      if (!faults.some((fault) => 'row' in fault && fault.table === table && fault.row === row)) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  });

  it.each(tables)('names the row of %s that was taken out, with its mark or without', async (table) => {
    const { row, at } = await aRow(superuser, table);
    expect(await faultsAfter(table, `delete from ${table} where ${at}`)).toContainEqual({
      kind: 'missing',
      table,
      row,
    });
    const marks = `delete from log_entries where table_name = '${table}' and row_id = '${row}'`;
    expect(await faultsAfter('log_entries', marks)).toContainEqual({ kind: 'mark_missing', table, row });
  });

  it.each(tables)('names the row of %s that was put in', async (table) => {
    const faults = await faultsAfter(
      table,
      `create temporary table fresh as select * from ${table} limit 1; update fresh set ${fresh[table]};
       insert into ${table} overriding system value table fresh; drop table fresh`,
    );
    expect(faults).toContainEqual({ kind: 'added', table, row: table === 'audit_seals' ? '999' : FRESH });
  });

  it('names the mark that was changed to hide a change, whatever column of it', async () => {
    const { row } = await aRow(superuser, 'certificates');
    const columns = (await columnsOf(superuser, 'log_entries')).filter(({ name }) => name !== 'sequence');
    for (const { name, type } of columns) {
      const sql = `update log_entries set ${name} = ${other[type]?.(name)} where table_name = 'certificates' and row_id = '${row}'`;
      const faults = await faultsAfter('log_entries', sql);
      expect(faults.filter((fault) => 'row' in fault && fault.row === row)).not.toEqual([]);
    }
  });

  it('names who went through the front door of the database without being the application', async () => {
    const { row, at } = await aRow(superuser, 'certificates');
    const { rows } = await superuser.query(`select holder_name as name from certificates where ${at}`);
    await superuser.query(`create table kept_marks as table log_entries; set session_replication_role = 'origin';
      update certificates set holder_name = 'Orang Lain' where ${at}; set session_replication_role = 'replica'`);
    const { faults } = await audit();
    await superuser.query(`update certificates set holder_name = '${rows[0].name.replaceAll("'", "''")}' where ${at};
      delete from log_entries; insert into log_entries overriding system value table kept_marks; drop table kept_marks`);
    expect(faults).toEqual([{ kind: 'written_by', table: 'certificates', row }]);
  });

  it('names the row even where the marks were rebuilt, and the log where all of it was, by the key itself', async () => {
    const { row, at } = await aRow(superuser, 'audit_events');
    const forged = join(api.dataFolder, 'forged');
    const kept = join(api.dataFolder, 'kept-by-the-auditor');
    cpSync(folder(), kept, { recursive: true });
    await superuser.query(
      `create table kept_events as table audit_events; create table kept_marks as table log_entries`,
    );
    await superuser.query(`set timezone = 'UTC'; update audit_events set actor_name = 'Orang Lain' where ${at}`);
    await superuser.query(`update log_entries l set digest = sha256(l.salt || convert_to(l.written_by || E'\\n' || log_record(to_jsonb(n)), 'UTF8'))
      from audit_events n where l.table_name = 'audit_events' and l.row_id = n.id::text and n.${at}`);
    const { rows } = await superuser.query(
      `select table_name as "tableName", row_id as "rowId", digest from log_entries order by leaf_index`,
    );
    const rebuilt = new LogFolder(forged);
    rebuilt.grow(0, rows.map(leafOf));
    rebuilt.publish(LogKey.in(join(api.dataFolder, 'keys'), () => '').sign(rows.length, rebuilt.root(rows.length)));
    const named = { kind: 'mark_changed', table: 'audit_events', row };
    expect((await audit()).faults).toEqual([named]);
    expect((await audit([old], forged)).faults).toEqual([{ kind: 'rebuilt', size: rows.length }]);
    expect((await audit([old], kept)).faults).toEqual([named]);
    await superuser.query(`delete from audit_events; insert into audit_events overriding system value select * from kept_events;
      delete from log_entries; insert into log_entries overriding system value select * from kept_marks; drop table kept_events, kept_marks`);
  });

  it('refuses a checkpoint that another key signed, and one that is longer than the log', async () => {
    const key = LogKey.in(join(api.dataFolder, 'another'), () => log.key().origin);
    expect((await audit([key.sign(1, Buffer.alloc(32))])).faults).toEqual([{ kind: 'not_signed', size: 1 }]);
    expect((await audit([log.key().sign(99_999, Buffer.alloc(32))])).faults).toEqual([
      { kind: 'shorter', size: 99_999 },
    ]);
  });
});
