import { randomInt } from 'node:crypto';
import { Agent, get } from 'node:http';
import { throwawayCluster } from '@kompeten/local-postgres';
import { type Bench, percentile } from './measure.ts';
import { startProduct, startScript } from './product-process.ts';
import { fillRegister } from './register.ts';
import { SlowClients } from './slow-clients.ts';

const CERTIFICATES = 100_000;
const GOOD_CLIENTS = 4;
const ASKED_EACH = 250;
/** Ten times what the register is asked when a tenth of all holders are checked within an hour. */
const GUESSES_PER_SECOND = 500;
const SLOW_CLIENTS = 200;

const agent = new Agent({ keepAlive: true, maxSockets: GOOD_CLIENTS });

function timed(url: string): Promise<number> {
  const before = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A good client got ${response.statusCode}`));
      response.resume().on('end', () => resolve(performance.now() - before));
    }).on('error', reject);
  });
}

/** What the slowest hundredth of those who hold a real code wait; one who is refused ends the bench. */
async function goodClients(url: string, codes: readonly string[]): Promise<number> {
  const client = async () => {
    const times: number[] = [];
    while (times.length < ASKED_EACH) times.push(await timed(`${url}/v/${codes[randomInt(codes.length)]}`));
    return times;
  };
  return percentile((await Promise.all(Array.from({ length: GOOD_CLIENTS }, client))).flat(), 0.99);
}

async function flooded(url: string, codes: readonly string[]): Promise<number> {
  const slow = new SlowClients(new URL(url), SLOW_CLIENTS);
  // A process of its own, so that the good clients are not held up by who floods.
  const guesser = await startScript('guesser.ts', [url, String(GUESSES_PER_SECOND)]);
  try {
    return await goodClients(url, codes);
  } finally {
    await guesser.stop();
    slow.stop();
  }
}

/** What those who hold a real certificate notice of those who guess codes and those who never finish asking. */
export const benches: Bench[] = [
  {
    name: `verification page under ${GUESSES_PER_SECOND} guesses a second and ${SLOW_CLIENTS} slow clients, p99`,
    unit: 'ms',
    goal: { ratio: 'at most', value: 3 },
    async prepare() {
      const cluster = await throwawayCluster();
      const { url, stop } = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
      const codes = await fillRegister(cluster.url, CERTIFICATES);
      return {
        baseline: { name: 'the same clients, quiet', round: () => goodClients(url, codes) },
        product: { name: 'under flood', round: () => flooded(url, codes) },
        async stop() {
          await stop();
          await cluster.stop();
        },
      };
    },
  },
];
