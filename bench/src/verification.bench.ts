import { randomBytes, randomInt } from 'node:crypto';
import { Agent, get } from 'node:http';
import { makeCode } from '@kompeten/domain';
import { throwawayCluster } from '@kompeten/local-postgres';
import autocannon from 'autocannon';
import pg from 'pg';
import { type Bench, percentile, type Stage } from './measure.ts';
import { startProduct, startScript } from './product-process.ts';

const CERTIFICATES = 100_000;
const SEQUENTIAL = 500;

/** Copies one issued certificate of the demo data until the register holds a hundred thousand. */
async function fillRegister(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const codes = Array.from({ length: CERTIFICATES }, () => makeCode(randomBytes(15)));
  const columns =
    await client.query(`select string_agg(quote_ident(column_name), ',') as names from information_schema.columns
    where table_name = 'certificates' and column_name not in ('id','code','sha256','number','series_sequence','series_year','enrolment_id',
      'status_list','status_index')`);
  const names: string = columns.rows[0].names;
  await client.query(
    `insert into certificates (id, code, sha256, number, ${names})
    select gen_random_uuid(), n.code, encode(sha256(n.code::bytea), 'hex'), n.code, ${names}
    from unnest($1::text[]) as n(code),
      (select * from certificates where status = 'issued' order by created_at limit 1) c`,
    [codes],
  );
  await client.query(`insert into status_events (id, certificate_id, type, at)
    select gen_random_uuid(), id, 'issued', created_at from certificates c
    where not exists (select from status_events e where e.certificate_id = c.id)`);
  await client.query('vacuum analyze certificates');
  await client.query('vacuum analyze status_events');
  await client.end();
  return codes;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function timed(url: string): Promise<number> {
  const before = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', () => resolve(performance.now() - before));
    }).on('error', reject);
  });
}

async function middleOfMany(urlOf: () => string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < SEQUENTIAL; index += 1) times.push(await timed(urlOf()));
  return percentile(times, 0.5);
}

async function requestsPerSecond(url: string, paths: string[]): Promise<number> {
  const { requests, non2xx } = await autocannon({
    url,
    connections: 20,
    duration: 3,
    requests: paths.map((path) => ({ path })),
  });
  if (non2xx > 0) throw new Error(`${non2xx} answers were no success`);
  return requests.average;
}

async function stage(of: (base: string, codes: string[]) => () => Promise<number>, path: string): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const codes = await fillRegister(cluster.url);
  const bare = await startScript('bare-server.ts', [cluster.appUrl]);
  return {
    baseline: { name: 'bare node:http + one prepared lookup', round: of(`${bare.url}/`, codes) },
    product: { name: path, round: of(`${product.url}${path}`, codes) },
    async stop() {
      await bare.stop();
      await product.stop();
      await cluster.stop();
    },
  };
}

const oneByOne = (base: string, codes: string[]) => () => middleOfMany(() => base + codes[randomInt(codes.length)]);
const manyAtOnce = (base: string, codes: string[]) => () => {
  const { origin, pathname } = new URL(base);
  return requestsPerSecond(
    origin,
    Array.from({ length: 200 }, () => pathname + codes[randomInt(codes.length)]),
  );
};

/** Verifying a code among 100,000 certificates: as JSON and as the page, one by one and twenty at once. */
export const benches: Bench[] = [
  {
    name: 'verify by code, JSON, median of one by one',
    unit: 'ms',
    goal: null,
    prepare: () => stage(oneByOne, '/api/v1/verify/'),
  },
  {
    name: 'verify by code, JSON, 20 at once',
    unit: '/s',
    goal: { ratio: 'at least', value: 0.6 },
    prepare: () => stage(manyAtOnce, '/api/v1/verify/'),
  },
  { name: 'verification page, median of one by one', unit: 'ms', goal: null, prepare: () => stage(oneByOne, '/v/') },
  {
    name: 'verification page, 20 at once',
    unit: '/s',
    goal: { ratio: 'at least', value: 0.5 },
    prepare: () => stage(manyAtOnce, '/v/'),
  },
];
