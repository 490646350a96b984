import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sharedBrowser } from './browser.ts';
import { Phone } from './phone.ts';
import { Road } from './road.ts';
import { leaveWindow, openWindow, type WindowWish } from './windows.ts';

const OUTPUT = fileURLToPath(new URL('../output', import.meta.url));

/** What a story is told with. */
export interface Stage {
  /** The first person's page. */
  readonly page: Page;
  /** Another person, in a window of their own. */
  visitor(wish?: WindowWish): Promise<Page>;
}

/** Registers stories of one spec file; a failing one leaves pictures in `output`. */
export function stories(): (name: string, tell: (stage: Stage) => Promise<void>, wish?: WindowWish) => void {
  return (name, tell, wish) => it(name, async () => perform(await sharedBrowser(), name, tell, wish));
}

/** What a story of somebody in the field is told with. */
export interface FieldStage {
  /** A telephone with a browser of its own, which can be killed. */
  readonly phone: Phone;
  /** The telephone's way to the product. */
  readonly road: Road;
}

/** Registers a story of one telephone that loses the network. */
export function fieldStory(name: string, tell: (stage: FieldStage) => Promise<void>): void {
  it(name, () =>
    Road.along(async (road) => {
      const phone = new Phone();
      try {
        await tell({ phone, road });
      } finally {
        await phone.throwAway();
      }
    }),
  );
}

async function perform(
  browser: Browser,
  name: string,
  tell: (stage: Stage) => Promise<void>,
  usual?: WindowWish,
): Promise<void> {
  const windows: [Page, WindowWish?][] = [];
  const visitor = async (wish = usual) => {
    const page = await openWindow(browser, wish);
    windows.push([page, wish]);
    return page;
  };
  try {
    await tell({ page: await visitor(), visitor });
  } catch (error) {
    const contexts = windows.map(([page]) => page.context());
    await photograph(contexts, name);
    for (const context of contexts) await context.close();
    throw error;
  }
  for (const window of windows) await leaveWindow(...window);
}

async function photograph(contexts: readonly BrowserContext[], name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}-${index + 1}.png`;
    await page.screenshot({ path: join(OUTPUT, file), fullPage: true }).catch(() => undefined);
  }
}
