import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProgram } from './testing/program.ts';

const READY = /Kompeten is ready: (http:\S+)/;

describe('the product', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kompeten-main-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (env: Record<string, string> = {}) =>
    startProgram('main.ts', [], { KOMPETEN_DATA: folder, KOMPETEN_DEMO: '0', LOG_LEVEL: 'warn', PORT: '0', ...env });
  const end = async (program: ReturnType<typeof start>) => {
    program.process.kill('SIGINT');
    return program.code();
  };

  it('starts on an empty folder, answers, ends cleanly, and starts again', async () => {
    for (let i = 0; i < 2; i += 1) {
      const program = start();
      const origin = (await program.says(READY))[1];
      expect((await fetch(`${origin}/readyz`)).status).toBe(200);
      expect(await end(program)).toBe(0);
      await expect(fetch(`${origin}/readyz`)).rejects.toThrow();
    }
  });

  it('takes no other port when the one that was named is taken', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const address = squatter.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const program = start({ PORT: port });
    expect(await program.code()).toBe(1);
    expect(program.output()).toContain('EADDRINUSE');
    squatter.close();
  });
});
