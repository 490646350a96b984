import { throwawayCluster } from '@kompeten/local-postgres';
import type pg from 'pg';
import { type Official, signIn } from './demo-office.ts';
import { type Bench, median, type Side, type Stage } from './measure.ts';
import { startProduct } from './product-process.ts';
import { rawPool } from './raw-rows.ts';
import { fillCooperatives } from './register.ts';
import { sharedStage } from './shared-stage.ts';
import { sizeOf } from './sizes.ts';

const ROWS = sizeOf(100_000);
const ASKED = 100;

/** A question to the registry, and what PostgreSQL alone is asked for the same rows. */
interface Question {
  readonly name: string;
  readonly query: string;
  readonly where: string;
}

const questions: readonly Question[] = [
  { name: 'list', query: '', where: '' },
  {
    name: 'search',
    query: '&q=merah+putih+4321',
    where: `where lower(name || ' ' || coalesce(legal_entity_number, '')) like '%merah%'
      and lower(name || ' ' || coalesce(legal_entity_number, '')) like '%putih%'
      and lower(name || ' ' || coalesce(legal_entity_number, '')) like '%4321%'`,
  },
  { name: 'filter by regency', query: '&region=35.10', where: `where region_code like '35.10%'` },
  { name: 'filter by kind', query: '&kind=driver', where: `where kind = 'driver'` },
];

async function typical(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < ASKED; index += 1) {
    const before = performance.now();
    await ask();
    times.push(performance.now() - before);
  }
  return median(times);
}

const rawSide = (pool: pg.Pool, { name, where }: Question): Side => ({
  name: 'raw keyset query',
  round: () =>
    typical(() => pool.query(`select * from cooperatives ${where} order by lower(name), id limit 51`)).catch(
      (cause) => {
        throw new Error(`The raw ${name} failed`, { cause });
      },
    ),
});

const productSide = (url: string, { cookie }: Official, { query }: Question): Side => {
  const address = `${url}/api/v1/cooperatives?limit=50${query}`;
  const ask = async () => {
    const response = await fetch(address, { headers: { cookie } });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    await response.arrayBuffer();
  };
  return { name: `GET /cooperatives, ${query || 'first page'}`, round: () => typical(ask) };
};

const registry = sharedStage(questions.length, async () => {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  await fillCooperatives(cluster.url, ROWS);
  const pool = rawPool(cluster.appUrl);
  const stop = async () => {
    await pool.end();
    await product.stop();
    await cluster.stop();
  };
  return { url: product.url, pool, by: await signIn(product.url, 'admin'), stop };
});

async function stage(question: Question): Promise<Stage> {
  const { url, pool, by } = await registry.take();
  return { baseline: rawSide(pool, question), product: productSide(url, by, question), stop: registry.leave };
}

/** The registry of 100,000 cooperatives: a page of the list, a search, two filters; the goal for each is below 50 ms. */
export const benches: Bench[] = questions.map((question) => ({
  name: `${question.name} among ${ROWS.toLocaleString('en')} cooperatives, median`,
  unit: 'ms',
  goal: null,
  prepare: () => stage(question),
}));
