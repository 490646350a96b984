import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@kompeten/contract';
import { startPostgres } from '@kompeten/local-postgres';
import { signIn } from './demo-office.ts';
import type { Bench } from './measure.ts';
import { startOnFolder, startScript } from './product-process.ts';

const DATABASE = 'postgres';

/** Fills a folder as a first start does, and answers the code of a certificate in it. */
async function firstStart(folder: string): Promise<string> {
  const product = await startOnFolder(folder);
  const manager = await signIn(product.url, 'centre.manager');
  const { items } = await manager.call(contract.listCertificates, { query: { status: 'issued', limit: 1 } });
  await product.stop();
  return items[0]?.code ?? '';
}

async function productStarts(folder: string, code: string): Promise<number> {
  const before = performance.now();
  const product = await startOnFolder(folder);
  const response = await fetch(`${product.url}/api/v1/verify/${code}`);
  const taken = performance.now() - before;
  await product.stop();
  if (!response.ok) throw new Error(`The first request was answered with ${response.status}`);
  return taken;
}

/** PostgreSQL on the same folder, then a Nest application without anything in it and its first answer. */
async function bareStarts(folder: string): Promise<number> {
  const before = performance.now();
  const postgres = await startPostgres({ dataDir: join(folder, DATABASE) });
  const nest = await startScript('bare-nest.ts', []);
  await fetch(nest.url);
  const taken = performance.now() - before;
  await nest.stop();
  await postgres.stop();
  return taken;
}

/** From the command to the first verified certificate, on a folder in which everything is there already. */
export const benches: Bench[] = [
  {
    name: 'cold start to the first verified request',
    unit: 'ms',
    goal: { ratio: 'at most', value: 1.5 },
    async prepare() {
      const folder = mkdtempSync(join(tmpdir(), 'kompeten-bench-'));
      const code = await firstStart(folder);
      return {
        baseline: { name: 'embedded PostgreSQL, then a bare Nest app', round: () => bareStarts(folder) },
        product: { name: 'npm start’s process', round: () => productStarts(folder, code) },
        stop: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
];
