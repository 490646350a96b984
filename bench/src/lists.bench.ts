import { throwawayCluster } from '@kompeten/local-postgres';
import type pg from 'pg';
import { type Official, signIn } from './demo-office.ts';
import { type Bench, percentile, type Side, type Stage } from './measure.ts';
import { startProduct } from './product-process.ts';
import { rawPool } from './raw-rows.ts';
import { fillCohorts, fillRegister } from './register.ts';

const ROWS = 200_000;
const LIMIT = 50;
const FAR_PAGE = 2000;
const ASKED = 200;

/** A list, how PostgreSQL alone reads a page of it, and where its pages begin. */
interface List {
  readonly name: string;
  readonly path: string;
  readonly sort: string;
  readonly table: string;
  /** What the list is ordered by, as text. */
  readonly by: string;
  readonly fill: (connectionString: string) => Promise<unknown>;
}

const lists: readonly List[] = [
  {
    name: 'certificates',
    path: '/api/v1/certificates',
    sort: '-recorded',
    table: 'certificates',
    by: 'id',
    fill: (url) => fillRegister(url, ROWS),
  },
  {
    name: 'cohorts',
    path: '/api/v1/cohorts',
    sort: '-startsOn',
    table: 'cohorts',
    by: 'starts_on',
    fill: (url) => fillCohorts(url, ROWS),
  },
];

type Place = { key: string; id: string } | null;

/** The last row of the page before the far one. */
async function farPlace(pool: pg.Pool, { table, by }: List): Promise<Place> {
  const { rows } = await pool.query(
    `select (${by})::text as key, id from ${table} order by ${by} desc, id desc offset $1 limit 1`,
    [(FAR_PAGE - 1) * LIMIT - 1],
  );
  return rows[0];
}

async function slowest(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < ASKED; index += 1) {
    const before = performance.now();
    await ask();
    times.push(performance.now() - before);
  }
  return percentile(times, 0.99);
}

function rawSide(pool: pg.Pool, { table, by }: List, place: Place): Side {
  const beyond = place ? `where (${by}, id) < ($1, $2)` : '';
  const text = `select * from ${table} ${beyond} order by ${by} desc, id desc limit ${LIMIT + 1}`;
  const query = { name: `${table} ${place ? 'far' : 'first'}`, text, values: place ? [place.key, place.id] : [] };
  return { name: 'raw keyset query', round: () => slowest(() => pool.query(query)) };
}

function productSide(url: string, { cookie }: Official, { path, sort }: List, place: Place): Side {
  const cursor = place && Buffer.from(JSON.stringify([sort, place.key, place.id])).toString('base64url');
  const address = `${url}${path}?limit=${LIMIT}&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`;
  const ask = async () => {
    const response = await fetch(address, { headers: { cookie } });
    const { items } = (await response.json()) as { items: unknown[] };
    if (items.length !== LIMIT) throw new Error(`${address} answered ${response.status}`);
  };
  return { name: `GET ${path}, page ${place ? FAR_PAGE : 1}`, round: () => slowest(ask) };
}

interface Desk {
  pool: pg.Pool;
  far: Place;
  product: (place: Place) => Side;
}

async function stage(list: List, sides: (desk: Desk) => Omit<Stage, 'stop'>): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  await list.fill(cluster.url);
  const admin = await signIn(product.url, 'admin');
  const pool = rawPool(cluster.appUrl);
  const far = await farPlace(pool, list);
  return {
    ...sides({ pool, far, product: (place) => productSide(product.url, admin, list, place) }),
    async stop() {
      await pool.end();
      await product.stop();
      await cluster.stop();
    },
  };
}

const ofList = (list: List): Bench[] => [
  ...([1, FAR_PAGE] as const).map((page): Bench => {
    const at = (far: Place) => (page === 1 ? null : far);
    return {
      name: `list of 200,000 ${list.name}, page ${page}, p99`,
      unit: 'ms',
      goal: { ratio: 'at most', value: 2 },
      prepare: () =>
        stage(list, ({ pool, far, product }) => ({
          baseline: rawSide(pool, list, at(far)),
          product: product(at(far)),
        })),
    };
  }),
  {
    name: `list of 200,000 ${list.name}, page ${FAR_PAGE} against page 1, p99`,
    unit: 'ms',
    goal: { ratio: 'at most', value: 1.2 },
    prepare: () => stage(list, ({ far, product }) => ({ baseline: product(null), product: product(far) })),
  },
];

/** Pages of fifty at the beginning and far behind it, by whoever sees everything. */
export const benches: Bench[] = lists.flatMap(ofList);
