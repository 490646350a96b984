import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '../database/transactions.ts';
import { ErasureRepository } from '../features/retention/erasure.repository.ts';
import { sql } from '../testing/sql.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved } from '../testing/training-builders.ts';
import { runCommand } from './run-command.ts';

const saying = (text: string) => expect.stringContaining(text);

describe('kompeten erasures:list and erasures:apply', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-erasures-'));
  const file = join(folder, 'erasures.jsonl');
  let api: TestApi;
  let id: string;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const cohort = await aCohort(stage);
    await moved(stage, cohort.id, 'open_enrolment');
    id = (await enrolled(stage, cohort.id)).id;
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const add = (line: string) => void lines.push(line);
    const { appUrl: DATABASE_URL, ownerUrl: MIGRATION_DATABASE_URL } = api.database;
    const env = { DATABASE_URL, MIGRATION_DATABASE_URL, KOMPETEN_DATA: api.dataFolder, LOG_LEVEL: 'error' };
    const io = { say: add, complain: add, ask: async () => '', env };
    return { code: await runCommand(args, io), output: lines.join('\n') };
  };
  const phones = () => sql(api, 'select phone from enrolments where id = $1', [id]);
  const erase = () =>
    api.app.get(Transactions).run((tx) => ErasureRepository.in(tx).erase('contacts', [id], 'request'));
  /** What an older backup looks like: the telephone is there, and the register knows nothing of its end. */
  const restoreOlder = async () => {
    await sql(api, 'alter table erasures disable trigger append_only');
    await sql(api, 'delete from erasures');
    await sql(api, 'alter table erasures enable trigger append_only');
    await sql(api, `update enrolments set phone = '0812-0000-0001' where id = $1`, [id]);
  };

  it('write a first file for its owner alone, and the next one over it', async () => {
    expect(await run('erasures:list', file)).toEqual({ code: 0, output: saying('0 acts') });
    await erase();
    expect(await run('erasures:list', file)).toEqual({ code: 0, output: saying('1 acts') });
    expect(readFileSync(file, 'utf8')).toContain(id);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['erasures.jsonl']);
  });

  it('keep the file of before a restore until what it holds was erased again', async () => {
    await restoreOlder();
    const before = readFileSync(file, 'utf8');
    expect(await run('erasures:list', file)).toEqual({ code: 1, output: saying(`erasures:apply ${file}`) });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['erasures.jsonl']);
    expect(await run('erasures:apply', file)).toEqual({ code: 0, output: saying('1 acts') });
    expect(await phones()).toEqual([{ phone: null }]);
    expect(await run('erasures:list', file)).toEqual({ code: 0, output: saying('1 acts') });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('keep it also where the register has erased other records since the restore', async () => {
    await restoreOlder();
    await erase();
    const before = readFileSync(file, 'utf8');
    expect(await run('erasures:list', file)).toMatchObject({ code: 1 });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await run('erasures:apply', file)).toMatchObject({ code: 0 });
    expect(await run('erasures:list', file)).toEqual({ code: 0, output: saying('2 acts') });
  });

  it('never write over what is no list of erasures', async () => {
    const other = join(folder, 'catatan.txt');
    writeFileSync(other, 'bukan daftar\n');
    expect(await run('erasures:list', other)).toEqual({ code: 1, output: saying('Line 1 is no act of erasure') });
    expect(readFileSync(other, 'utf8')).toBe('bukan daftar\n');
    expect(readdirSync(folder).sort()).toEqual(['catatan.txt', 'erasures.jsonl']);
  });
});
