import { throwawayCluster } from '@kompeten/local-postgres';
import { z } from 'zod';
import { longLine } from './long-line.ts';
import type { Bench } from './measure.ts';
import { startProduct } from './product-process.ts';
import { openBrowser } from './scrolling.ts';

/** In a page: keeps each file by itself, two at a time, and answers how many milliseconds that took. */
const oneByOne = (files: readonly string[]) => `(async () => {
  const begun = performance.now();
  const cache = await caches.open('one-by-one');
  const waiting = ${JSON.stringify(files)};
  const line = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) await cache.put(path, await fetch(path, { cache: 'no-cache' }));
  };
  await Promise.all([line(), line()]);
  return performance.now() - begun;
})()`;

/** In a page: has the worker keep the application, and answers after how many milliseconds it lies there whole. */
const BY_WORKER = `(async () => {
  const begun = performance.now();
  const { installing } = await navigator.serviceWorker.register('/admin/sw.js', { scope: '/admin', updateViaCache: 'none' });
  await new Promise((resolve, reject) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed') resolve();
      if (installing.state === 'redundant') reject(new Error('The worker could not keep the application.'));
    });
  });
  return performance.now() - begun;
})()`;

/** In a page whose worker has kept the application: the addresses of all its files. */
const ADDRESSES = `(async () => {
  const [version] = await caches.keys();
  return (await (await caches.open(version)).keys()).map(({ url }) => new URL(url).pathname);
})()`;

/** How long a telephone behind a 3G line waits until it has the application for work without a network. */
export const benches: Bench[] = [
  {
    name: 'the application kept on a device behind a 3G line',
    unit: 's',
    goal: null,
    async prepare() {
      const cluster = await throwawayCluster();
      const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
      const line = await longLine(product.url);
      const browser = await openBrowser();
      const told = async (url: string, ...acts: string[]) => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${url}/healthz`);
        let answer: unknown;
        for (const act of acts) answer = await page.evaluate(act);
        await context.close();
        return answer;
      };
      const files = z.array(z.string()).parse(await told(product.url, BY_WORKER, ADDRESSES));
      const timed = async (act: string) => z.number().parse(await told(line.url, act)) / 1000;
      return {
        baseline: { name: `its ${files.length} files one by one`, round: () => timed(oneByOne(files)) },
        product: { name: 'its service worker', round: () => timed(BY_WORKER) },
        async stop() {
          await browser.close();
          await line.stop();
          await product.stop();
          await cluster.stop();
        },
      };
    },
  },
];
