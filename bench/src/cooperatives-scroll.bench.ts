import { throwawayCluster } from '@kompeten/local-postgres';
import type { Page } from 'playwright-core';
import { signIn } from './demo-office.ts';
import type { Bench, Stage } from './measure.ts';
import { startProduct } from './product-process.ts';
import { fillCooperatives } from './register.ts';
import { openBrowser, type Smoothness, scrolled } from './scrolling.ts';
import { sharedStage } from './shared-stage.ts';
import { sizeOf } from './sizes.ts';

const ROWS = sizeOf(100_000);
const ROW_PIXELS = 57;

/** A page with nothing but a list of as many rows, of which it draws by hand those that are in sight. */
const bareList = (): string => `<!doctype html><title>Daftar</title>
<style>body{margin:0}main{position:relative;height:${ROWS * ROW_PIXELS}px}
div{position:absolute;display:grid;grid-template-columns:repeat(4,1fr);width:100%;height:${ROW_PIXELS}px}</style>
<main></main><script>
const list = document.querySelector('main');
const draw = () => {
  const first = Math.max(0, Math.floor(scrollY / ${ROW_PIXELS}) - 10);
  const last = Math.min(${ROWS}, first + Math.ceil(innerHeight / ${ROW_PIXELS}) + 20);
  let rows = '';
  for (let row = first; row < last; row += 1)
    rows += '<div style="top:' + row * ${ROW_PIXELS} + 'px"><b>Koperasi Merah Putih Ukur ' + row +
      '</b><span>Koperasi desa</span><span>Kedungrejo</span><span>UKUR-' + row + '</span></div>';
  list.innerHTML = rows;
};
addEventListener('scroll', () => requestAnimationFrame(draw));
draw();
</script>`;

const FIGURES = ['slowFrames', 'longestTask'] as const satisfies readonly (keyof Smoothness)[];

const registry = sharedStage(FIGURES.length, async () => {
  const cluster = await throwawayCluster();
  const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
  await fillCooperatives(cluster.url, ROWS);
  const { cookie } = await signIn(product.url, 'admin');
  const [name = '', value = ''] = cookie.split('=', 2);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await context.addCookies([{ name, value, url: product.url }]);
  const stop = async () => {
    await browser.close();
    await product.stop();
    await cluster.stop();
  };
  return { url: product.url, context, stop };
});

async function stage(figure: (typeof FIGURES)[number]): Promise<Stage> {
  const { url, context } = await registry.take();
  const measured = async (open: (page: Page) => Promise<unknown>) => {
    const page = await context.newPage();
    await open(page);
    const smoothness = await scrolled(page);
    await page.close();
    return smoothness[figure];
  };
  const list = async (page: Page) => {
    await page.goto(`${url}/admin/cooperatives`);
    await page.getByRole('row').nth(20).waitFor();
  };
  return {
    baseline: { name: 'a bare list of as many rows', round: () => measured((page) => page.setContent(bareList())) },
    product: { name: '/admin/cooperatives', round: () => measured(list) },
    stop: registry.leave,
  };
}

const rows = ROWS.toLocaleString('en');

/** The wheel through the list of 100,000 cooperatives, on a processor four times as slow: does the page follow as a bare list of the same size does? */
export const benches: Bench[] = [
  {
    name: `frames over 50 ms while the list of ${rows} cooperatives is scrolled`,
    unit: '%',
    goal: null,
    prepare: () => stage('slowFrames'),
  },
  {
    name: `longest task while the list of ${rows} cooperatives is scrolled`,
    unit: 'ms',
    goal: null,
    prepare: () => stage('longestTask'),
  },
];
