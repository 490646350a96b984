import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { descendantsOf, untilGone } from '../src/processes.ts';
import { type Product, startProduct } from '../src/product.ts';

describe('the product', () => {
  let dataFolder: string;
  /** The processes of a product that was killed. */
  let leftBehind: number[] = [];
  beforeAll(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'kompeten-lifecycle-'));
  });
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  const start = (env: Record<string, string | undefined> = {}) =>
    startProduct({ dataFolder, env: { KOMPETEN_DEMO: '0', ...env } });
  const familyOf = ({ child }: Product) => [child.pid ?? 0, ...descendantsOf(child.pid ?? 0)];

  it('takes a free port when the usual one is taken, refuses a named one that is, and may be killed', async () => {
    const squatter = createServer().listen(3000, '127.0.0.1');
    await Promise.race([once(squatter, 'listening'), once(squatter, 'error')]);
    const killed = await start({ PORT: undefined });
    squatter.close();
    expect(new URL(killed.url).port).not.toBe('3000');
    await expect(start({ PORT: new URL(killed.url).port })).rejects.toThrow('EADDRINUSE');
    leftBehind = familyOf(killed);
    killed.child.kill('SIGKILL');
  });

  it('starts again over what a killed one left behind, and ends with all its processes when it is asked to', async () => {
    const product = await start();
    await untilGone(leftBehind);
    const family = familyOf(product);
    expect(family.length).toBeGreaterThan(3);
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
    await product.stop();
    await expect(fetch(`${product.url}/readyz`)).rejects.toThrow();
    expect(`${product.child.exitCode} ${product.child.signalCode}`).toBe('0 null');
    await untilGone(family);
  });
});
