import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trustService } from '@kompeten/certificate/testing';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import { compromisedKeysIn } from '../features/signing-keys/compromised-keys.ts';
import { freshDatabase } from '../testing/cluster.ts';
import { commands } from './index.ts';
import { runCommand } from './run-command.ts';

const saying = (text: string) => expect.stringContaining(text);

describe('the command line', () => {
  let database: ExtraDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), 'kompeten-cli-'));
  });
  afterAll(async () => {
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (args: string[], { secret = '', env = {} } = {}) => {
    const lines: string[] = [];
    const add = (line: string) => void lines.push(line);
    const addresses = { DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl };
    const io = {
      say: add,
      complain: add,
      ask: async () => secret,
      env: { KOMPETEN_DATA: folder, ...addresses, ...env },
    };
    return { code: await runCommand(args, io), output: lines.join('\n') };
  };

  it('lists its commands', async () => {
    const { code, output } = await run([]);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(output).toMatch(new RegExp(`  ${name} +${summary.slice(0, 20)}`));
  });

  it.each(commands.map(({ name }) => name))('helps with %s without doing it', async (name) => {
    const { code, output } = await run([name, '--help']);
    expect([code, output]).toEqual([0, saying(`npm run kompeten -- ${name}`)]);
  });

  it.each([[['fly']], [['create-admin', '--mail', 'x']], [['create-admin']]])(
    'refuses %j with what is right',
    async (args) => {
      expect(await run(args)).toEqual({ code: 2, output: saying('npm run kompeten -- ') });
    },
  );

  it('names every problem of its environment', async () => {
    const { code, output } = await run(['migrate'], { env: { PORT: 'x', PUBLIC_URL: 'y' } });
    expect([code, output]).toEqual([1, expect.stringMatching(/PORT: [\s\S]*PUBLIC_URL: /)]);
  });

  it('has nothing to migrate twice, and no region to load twice', async () => {
    expect(await run(['migrate'])).toEqual({ code: 0, output: 'The database is up to date.' });
    expect(await run(['regions:import'])).toEqual({ code: 0, output: saying('already') });
  });

  it('makes an administrator, once, with a password of some length', async () => {
    const args = ['create-admin', '--email', 'kepala@uji.example', '--name', 'Kepala'];
    expect(await run(args, { secret: 'pendek' })).toMatchObject({ code: 2, output: saying('password') });
    const secret = 'kata-sandi-panjang';
    expect(await run(args, { secret })).toMatchObject({ code: 0, output: saying('may sign in') });
    expect(await run(args, { secret })).toMatchObject({ code: 1, output: saying('e-mail') });
  });

  it('tells no demo story where people work, nor where others could sign in', async () => {
    expect(await run(['demo'])).toEqual({ code: 0, output: saying('nothing was changed') });
    expect(await run(['demo'], { env: { HOST: '0.0.0.0' } })).toMatchObject({ code: 1 });
  });

  it('ends the trust in a key when two administrators are there, and in no other case', async () => {
    const secret = 'kata-sandi-panjang';
    await run(['create-admin', '--email', 'wakil@uji.example', '--name', 'Wakil'], { secret });
    const call = (second: string, from = '2026-11-20T08:00:00+07:00') => [
      'keys:compromised',
      '--from',
      from,
      '--reason',
      'Laptop hilang',
      '--first',
      'kepala@uji.example',
      '--second',
      second,
    ];
    expect(await run(call('wakil@uji.example', 'kemarin'), { secret })).toMatchObject({ code: 2 });
    expect(await run(call('kepala@uji.example'), { secret })).toMatchObject({ code: 1 });
    expect(await run(call('siapa@uji.example'), { secret })).toMatchObject({ code: 1 });
    const before = compromisedKeysIn(join(folder, 'keys'));
    const done = await run(call('wakil@uji.example'), { secret });
    expect(done).toEqual({ code: 0, output: saying('before 2026-11-20T01:00:00.000Z') });
    expect([before, compromisedKeysIn(join(folder, 'keys'))]).toMatchObject([
      [],
      [{ from: '2026-11-20T01:00:00.000Z', reason: 'Laptop hilang', by: ['Kepala', 'Wakil'] }],
    ]);
  });

  it('lets a signer in and out when two administrators are there, and describes what is wrong with its settings', async () => {
    const secret = 'kata-sandi-panjang';
    const stage = trustService('Berkas Balai', new Date());
    const both = ['--first', 'kepala@uji.example', '--second', 'wakil@uji.example'];
    const file = stage.folder.file('seal.p12');
    stage.store(file, 'sandi');
    const add = (settings: object, people = both) => {
      const described = stage.folder.write('signer.json', JSON.stringify(settings));
      return run(['keys:add', '--name', 'segel', '--settings', described, '--for', 'all', ...people], { secret });
    };
    const settings = { kind: 'pkcs12', file, passwordFile: stage.folder.write('password.txt', 'sandi\n') };
    expect(await add({ ...settings, file: 'seal.p12' })).toEqual({
      code: 2,
      output: saying('file: must be a whole path'),
    });
    const hardware = { kind: 'pkcs11', module: file, tokenLabel: 'balai', keyId: '01', pinFile: settings.passwordFile };
    expect(await add(hardware)).toEqual({
      code: 1,
      output: expect.stringMatching(/^signer refused: module_unusable: .*is no PKCS#11 module[^\n]*$/),
    });
    expect(await add(settings, [...both.slice(0, 3), 'kepala@uji.example'])).toMatchObject({ code: 1 });
    expect(await add(settings)).toEqual({ code: 0, output: saying('Segel Elektronik Berkas Balai (uncertified)') });
    expect(await add(settings)).toMatchObject({ code: 1, output: saying('was used before') });
    expect(await run(['keys:list'])).toEqual({
      code: 0,
      output: expect.stringMatching(/segel +pkcs12 .*signs for all others/),
    });
    const retire = ['keys:retire', '--name', 'segel', '--reason', 'Habis', ...both];
    expect(await run(retire, { secret })).toMatchObject({ code: 0 });
    expect(await run(['keys:list'])).toMatchObject({ output: expect.stringMatching(/segel .*retired 20/) });
    stage.folder.remove();
  });

  it('checks the trail, and the checkpoint that it printed', async () => {
    const { code, output } = await run(['audit:verify']);
    expect(code).toBe(0);
    const checkpoint = /: (\d+:[0-9a-f]{64})$/m.exec(output)?.[1] ?? '';
    expect(await run(['audit:verify', '--checkpoint', checkpoint])).toMatchObject({ code: 0 });
    const other = `1:${'0'.repeat(64)}`;
    expect(await run(['audit:verify', '--checkpoint', other])).toMatchObject({ code: 1, output: saying('rebuilt') });
    expect(await run(['audit:verify', '--checkpoint', 'x'])).toMatchObject({ code: 2 });
  });
});
