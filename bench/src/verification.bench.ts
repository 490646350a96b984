import { randomInt } from 'node:crypto';
import { Agent, get } from 'node:http';
import { throwawayCluster } from '@kompeten/local-postgres';
import { requestsPerSecond } from './load.ts';
import { type Bench, percentile, type Stage } from './measure.ts';
import { startProduct, startScript } from './product-process.ts';
import { fillRegister } from './register.ts';

const CERTIFICATES = 100_000;
const SEQUENTIAL = 500;

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

const bytesOf = async (url: string) =>
  (await (await fetch(url, { headers: { accept: 'text/html' } })).arrayBuffer()).byteLength;

async function stage(
  of: (base: string, codes: string[]) => () => Promise<number>,
  path: '/v/' | '/api/v1/verify/',
): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  const codes = await fillRegister(cluster.url, CERTIFICATES);
  const length = path === '/v/' ? [String(await bytesOf(`${product.url}${path}${codes[0]}`))] : [];
  const bare = await startScript('bare-server.ts', [cluster.appUrl, ...length]);
  return {
    baseline: {
      name: `bare node:http + one prepared lookup${length.map((bytes) => `, ${bytes} bytes`)}`,
      round: of(`${bare.url}/`, codes),
    },
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
