import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { PATIENCE } from './comes-to.ts';
import { productUrl } from './product-url.ts';

/** What every browser of the stories starts with. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The program of the browser that was found before the stories began, and what its process must know; a `whole` one has a camera. */
export function foundBrowser({ whole = false } = {}): { executablePath: string; env: NodeJS.ProcessEnv } {
  const found = whole ? process.env.KOMPETEN_WHOLE_BROWSER : process.env.KOMPETEN_BROWSER;
  const { executablePath, env } = JSON.parse(found ?? '{}');
  return { executablePath, env: { ...process.env, ...env } };
}

/** Opens the browser that was found before the stories began. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...foundBrowser(), args: BROWSER_FLAGS });
}

declare global {
  var kompetenBrowser: Promise<Browser> | undefined;
}

/**
 * The browser that the stories of one worker share, each in windows of its own: starting one takes twice what a window does.
 * It ends with the worker, or where the stories run without one, behind them. One that has crashed is followed by another.
 */
export async function sharedBrowser(): Promise<Browser> {
  globalThis.kompetenBrowser ??= openBrowser();
  const browser = await globalThis.kompetenBrowser;
  if (browser.isConnected()) return browser;
  globalThis.kompetenBrowser = undefined;
  return sharedBrowser();
}

/**
 * A person's own window onto the product: nobody else's cookies, Indonesian unless told otherwise. The service worker
 * stays out, since each window would fetch the whole application once more; the stories of the telephone have it.
 */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: productUrl(),
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}
