import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { throwawayCluster } from '@kompeten/local-postgres';
import * as fontkit from 'fontkit';
import pg from 'pg';
import { benchDocument } from './bench-document.ts';
import { barePage } from './certificate-making.bench.ts';
import { type Official, signIn } from './demo-office.ts';
import { issuedRound, requestedRound } from './demo-rounds.ts';
import type { Bench, Stage } from './measure.ts';
import { familyCpuSeconds } from './process-family.ts';
import { startProduct } from './product-process.ts';

const COHORTS = 4;
const PEOPLE = 50;

/** Certificates a second of processor: everything that the product's processes spent from the approval to the last file. */
async function issuedPerCore(pid: number, manager: Official, head: Official): Promise<number> {
  const roundId = await requestedRound(manager, COHORTS, PEOPLE);
  const before = familyCpuSeconds(pid);
  const { issued, total } = await issuedRound(head, roundId);
  // Whoever of the demo data is due is taken in too.
  if (issued !== total || total < COHORTS * PEOPLE) throw new Error(`Only ${issued} of ${total} were issued.`);
  return issued / (familyCpuSeconds(pid) - before);
}

/** Pages a second of processor: a bare page, a bare signature, and one durable row each. */
async function barePerCore(client: pg.Client, font: unknown): Promise<number> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { user, system } = process.cpuUsage();
  for (let index = 0; index < PEOPLE; index += 1) {
    const signature = await barePage(font, privateKey, benchDocument(index));
    await client.query('insert into bare_signatures (signature) values ($1)', [signature]);
  }
  const spent = process.cpuUsage({ user, system });
  return (PEOPLE * 1_000_000) / (spent.user + spent.system);
}

async function prepare(): Promise<Stage> {
  const cluster = await throwawayCluster({ durable: true });
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const [manager, head] = [await signIn(product.url, 'centre.manager'), await signIn(product.url, 'centre.head')];
  const client = new pg.Client({ connectionString: cluster.ownerUrl });
  await client.connect();
  await client.query('create table bare_signatures (signature bytea)');
  const file = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  );
  const font = fontkit.create(readFileSync(file));
  return {
    baseline: { name: 'bare pdfkit page, crypto.sign, one durable row', round: () => barePerCore(client, font) },
    product: {
      name: `a round of ${COHORTS} cohorts of ${PEOPLE}, transparency log on`,
      round: () => issuedPerCore(product.pid, manager, head),
    },
    async stop() {
      await client.end();
      await product.stop();
      await cluster.stop();
    },
  };
}

/** Issuing many from end to end, with numbers, register, trail and transparency log, against the bare making of a page. */
export const benches: Bench[] = [
  {
    name: 'certificates a second of processor, approval to last file',
    unit: '1/s',
    goal: null,
    prepare,
  },
];
