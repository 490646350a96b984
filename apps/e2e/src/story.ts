import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { newVisitor, sharedBrowser } from './browser.ts';
import { Phone } from './phone.ts';
import { Road } from './road.ts';

const OUTPUT = fileURLToPath(new URL('../output', import.meta.url));

/** What a story is told with. */
export interface Stage {
  /** The first person's page. */
  readonly page: Page;
  /** Another person, in a window of their own. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
}

/** Registers stories of one spec file; a failing one leaves pictures in `output`. */
export function stories(): (
  name: string,
  tell: (stage: Stage) => Promise<void>,
  options?: BrowserContextOptions,
) => void {
  return (name, tell, options) => it(name, async () => perform(await sharedBrowser(), name, tell, options));
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
  options?: BrowserContextOptions,
): Promise<void> {
  const contexts: BrowserContext[] = [];
  const visitor = async (wish?: BrowserContextOptions) => {
    const context = await newVisitor(browser, wish ?? options);
    contexts.push(context);
    return context.newPage();
  };
  try {
    await tell({ page: await visitor(), visitor });
  } catch (error) {
    await photograph(contexts, name);
    throw error;
  } finally {
    for (const context of contexts) await context.close();
  }
}

async function photograph(contexts: readonly BrowserContext[], name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}-${index + 1}.png`;
    await page.screenshot({ path: join(OUTPUT, file), fullPage: true }).catch(() => undefined);
  }
}
