import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

const source = new URL('../../scripts/source.mjs', import.meta.url).href;
const bench = `
  import { startScript } from ${JSON.stringify(new URL('./product-process.ts', import.meta.url).href)};
  const { url } = await startScript('static-server.ts', [process.execPath, '0']);
  process.send(url);
`;

/** Resolves once nobody answers there any more; each try ends by itself. */
async function gone(url: string): Promise<boolean> {
  for (;;) {
    const answered = await fetch(url, { method: 'HEAD', headers: { connection: 'close' } }).catch(() => null);
    if (!answered) return true;
  }
}

describe('what a bench started', () => {
  it('ends with it, even when it is killed', async () => {
    const args = ['--import', source, '--input-type=module', '--eval', bench];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [url] = await once(parent, 'message');
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    parent.kill('SIGKILL');
    expect(await gone(url)).toBe(true);
  });
});
