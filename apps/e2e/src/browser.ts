import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { productUrl } from './product-url.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the browser that was found before the stories began. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = JSON.parse(process.env.KOMPETEN_BROWSER ?? '{}');
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

/** A person's own window onto the product: nobody else's cookies, Indonesian unless told otherwise. */
export function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: productUrl(),
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...options,
  });
}
