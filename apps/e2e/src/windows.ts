import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { newVisitor } from './browser.ts';
import { productUrl } from './product-url.ts';

/** How somebody's window is wished. */
export interface WindowWish extends BrowserContextOptions {
  /**
   * One that nobody had before, with nothing in its cache: for whatever tells of what comes over the line, or of what
   * is there without one.
   */
  readonly firstVisit?: boolean;
}

/** A window is used by one after the other where it is no different but in how it looks. */
const LOOKS = ['viewport', 'isMobile', 'hasTouch'];
/** So many of one kind wait for the next; two people who meet in a story have one each. */
const WAITING = 2;
/** A page of the product without any code. A page of another origin would be of another process, with nothing compiled. */
const EMPTY = '/healthz';
const STORED = 'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems';

/** What a story can do to a window that lasts as long as the window: nobody gets such a one after it. */
const LASTING = {
  page: ['addInitScript', 'emulateMedia', 'exposeFunction', 'on', 'route', 'setViewportSize'],
  context: ['addInitScript', 'exposeFunction', 'grantPermissions', 'newCDPSession', 'on', 'route', 'setOffline'],
} as const;

const sessions = new WeakMap<Page, CDPSession>();
const spent = new WeakSet<Page>();
const hadByOthers = new WeakSet<Page>();
const idle = new Map<string, Page[]>();

/**
 * Opens a window for somebody, without anybody's cookies or anything stored. Whoever opened the application in it before has
 * left it compiled, for which a browser needs more than twice the time of all else in a visit.
 */
export async function openWindow(browser: Browser, wish: WindowWish = {}): Promise<Page> {
  const { firstVisit, ...options } = wish;
  const left = firstVisit ? undefined : idle.get(kindOf(options))?.pop();
  if (left && isWhole(left)) {
    hadByOthers.add(left);
    return left;
  }
  const context = await newVisitor(browser, options);
  const page = await context.newPage();
  sessions.set(page, await context.newCDPSession(page));
  watch(page);
  return page;
}

/** Whoever had a window leaves it: it waits, empty, for the next one who wishes such a window, or is closed. */
export async function leaveWindow(page: Page, wish: WindowWish = {}): Promise<void> {
  const { firstVisit: _, ...options } = wish;
  const waiting = idle.get(kindOf(options)) ?? [];
  const isLike = Object.keys(options).every((name) => LOOKS.includes(name));
  if (!isLike || spent.has(page) || !isWhole(page) || waiting.length >= WAITING) return page.context().close();
  try {
    await empty(page);
    idle.set(kindOf(options), [...waiting, page]);
  } catch {
    // A page that is on its way elsewhere, or asks before it is left, lets nobody empty its window.
    await page.context().close();
  }
}

/** Fails where a window was somebody's before: a first visit is what is told of. */
export function mustBeFirstVisit(page: Page): void {
  if (hadByOthers.has(page)) throw new Error('Wish for a window with firstVisit: this one has been used before.');
}

const kindOf = (options: BrowserContextOptions) => JSON.stringify(options);

const isWhole = (page: Page) => !page.isClosed() && page.context().browser()?.isConnected() === true;

async function empty(page: Page): Promise<void> {
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await page.goto(EMPTY);
  await page.evaluate(() => sessionStorage.clear());
  await context.clearCookies();
  const session = sessions.get(page);
  await session?.send('Storage.clearDataForOrigin', { origin: productUrl(), storageTypes: STORED });
  await session?.send('Page.resetNavigationHistory');
}

function watch(page: Page): void {
  const spend = (owner: object, names: readonly string[]) => {
    for (const name of names) {
      const act: (...given: unknown[]) => unknown = Reflect.get(owner, name);
      Reflect.set(owner, name, (...given: unknown[]) => {
        spent.add(page);
        if (name === 'setOffline') mustBeFirstVisit(page);
        return act.apply(owner, given);
      });
    }
  };
  spend(page, LASTING.page);
  spend(page.context(), LASTING.context);
  const { clock } = page;
  Object.defineProperty(page, 'clock', {
    get() {
      spent.add(page);
      return clock;
    },
  });
}
