import { throwawayCluster } from '@kompeten/local-postgres';
import type { Page } from 'playwright-core';
import { signIn } from './demo-office.ts';
import type { Bench, Stage } from './measure.ts';
import { startProduct } from './product-process.ts';
import { fillCooperatives } from './register.ts';
import { openBrowser, type Smoothness, scrolled } from './scrolling.ts';

const ROWS = 100_000;
/** As many rows as the way down passes, and some more. */
const STATIC_ROWS = 1000;
const ROW_PIXELS = 57;

/** A page with nothing but a table of rows of the same height, all of them there from the beginning. */
function staticList(): string {
  const cells = '<td>Koperasi Merah Putih Ukur</td><td>Koperasi desa</td><td>Kedungrejo</td><td>UKUR-1</td>';
  const rows = `<tr style="height:${ROW_PIXELS}px">${cells}</tr>`.repeat(STATIC_ROWS);
  return `<!doctype html><title>Daftar</title><table style="width:100%">${rows}</table>`;
}

async function stage(figure: keyof Smoothness): Promise<Stage> {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  await fillCooperatives(cluster.url, ROWS);
  const { cookie } = await signIn(product.url, 'admin');
  const [name = '', value = ''] = cookie.split('=', 2);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await context.addCookies([{ name, value, url: product.url }]);
  const measured = async (open: (page: Page) => Promise<unknown>) => {
    const page = await context.newPage();
    await open(page);
    const smoothness = await scrolled(page);
    await page.close();
    return smoothness[figure];
  };
  const list = async (page: Page) => {
    await page.goto(`${product.url}/admin/cooperatives`);
    await page.getByRole('row').nth(20).waitFor();
  };
  return {
    baseline: { name: 'a static page of rows as high', round: () => measured((page) => page.setContent(staticList())) },
    product: { name: '/admin/cooperatives', round: () => measured(list) },
    async stop() {
      await browser.close();
      await product.stop();
      await cluster.stop();
    },
  };
}

/** The wheel through the list of 100,000 cooperatives, on a processor four times as slow: does the page follow as a static one does? */
export const benches: Bench[] = [
  {
    name: 'frames over 50 ms while the list of 100,000 cooperatives is scrolled',
    unit: '%',
    goal: null,
    prepare: () => stage('slowFrames'),
  },
  {
    name: 'longest task while the list of 100,000 cooperatives is scrolled',
    unit: 'ms',
    goal: null,
    prepare: () => stage('longestTask'),
  },
];
