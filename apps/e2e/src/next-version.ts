import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { productUrl } from './product-url.ts';
import type { Detour } from './road.ts';

const MARK = 'berikut';
const PAGE = '/admin/index.html';
const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const read = async (path: string) => (await fetch(productUrl() + path)).text();

/** A next version of the staff application as the product would serve it: another page, and a worker that names it. */
export async function nextVersion(): Promise<ReadonlyMap<string, Detour>> {
  const [page, worker] = await Promise.all([read(PAGE), read('/admin/sw.js')]);
  const nextPage = page.replace('<head>', `<head><meta name="version" content="${MARK}" />`);
  const nextWorker = worker
    .replace(digestOf(page), digestOf(nextPage))
    .replace(/(["`]?version["`]?:\s*["`])[^"`]+/, `$1${MARK}`);
  if (nextWorker.length === worker.length && nextWorker === worker) throw new Error('The worker names no page');
  return new Map([
    [PAGE, { type: 'text/html', body: nextPage }],
    ['/admin/sw.js', { type: 'text/javascript', body: nextWorker }],
  ]);
}

/** Whether a page is of the next version. */
export const isNext = async (page: Page): Promise<boolean> =>
  (await page.locator(`meta[name="version"][content="${MARK}"]`).count()) === 1;
