import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commands } from './commands/index.ts';
import { startProgram } from './testing/program.ts';

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kompeten-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (args: string[], input = '') => {
    const program = startProgram('cli.ts', args, { KOMPETEN_DATA: folder }, input);
    return { code: await program.code(), output: program.output() };
  };

  it('lists its commands', async () => {
    const { code, output } = await run([]);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(output).toMatch(new RegExp(`${name} +${summary.slice(0, 20)}`));
  });

  it('helps with a command without doing it', async () => {
    const { code, output } = await run(['create-admin', '--help']);
    expect([code, output]).toEqual([0, expect.stringContaining('--email <address> --name <full name>')]);
  });

  it.each([[['fly']], [['create-admin', '--mail', 'x']], [['create-admin']]])(
    'refuses %j with what is right',
    async (args) => {
      expect(await run(args)).toEqual({ code: 2, output: expect.stringContaining('npm run kompeten -- ') });
    },
  );

  it('makes an administrator, once, with a password of some length', async () => {
    const args = ['create-admin', '--email', 'kepala@uji.example', '--name', 'Kepala'];
    expect(await run(args, 'pendek\n')).toMatchObject({ code: 2, output: expect.stringContaining('password') });
    expect(await run(args, 'kata-sandi-panjang\n')).toMatchObject({
      code: 0,
      output: expect.stringContaining('may sign in'),
    });
    expect(await run(args, 'kata-sandi-panjang\n')).toMatchObject({
      code: 1,
      output: expect.stringContaining('e-mail'),
    });
  });
});
