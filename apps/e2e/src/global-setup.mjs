import { mkdtempSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
// @boundaries-ignore the scripts know how to find a browser and to build the product
import { findBrowser } from '../../../scripts/browser.mjs';
// @boundaries-ignore the scripts know how to find a browser and to build the product
import { buildOrExit, PRODUCT } from '../../../scripts/build.mjs';

// @boundaries-ignore the harness runs from source
register('../../../scripts/source-hooks.mjs', import.meta.url);

/** Builds what is stale and starts one product with demo data for all stories, unless one is named; meanwhile finds browsers. */
export default async function setUpStories() {
  const { temporaryFolder } = await import('./temporary-folder.ts');
  // What browsers and telephones leave behind when their worker ends is all in one place.
  globalThis.kompetenStoriesFolder = mkdtempSync(join(temporaryFolder(), 'kompeten-stories-'));
  process.env.TMPDIR = globalThis.kompetenStoriesFolder;
  const isNamed = process.env.KOMPETEN_URL !== undefined;
  // Nothing else goes on in this process while it builds, and a browser that is being tried would look as if it hung.
  if (!isNamed) buildOrExit(PRODUCT);
  await Promise.all([nameBrowsers(), isNamed ? undefined : nameProduct()]);
}

async function nameBrowsers() {
  const browser = await findBrowser();
  if (!browser) throw new Error('No browser starts here: install Chromium or set CHROME_PATH.');
  process.env.KOMPETEN_BROWSER = JSON.stringify(browser);
  process.env.KOMPETEN_WHOLE_BROWSER = JSON.stringify(await findBrowser({ whole: true }));
}

async function nameProduct() {
  const { startProduct } = await import('./product.ts');
  globalThis.kompetenProduct = await startProduct();
  process.env.KOMPETEN_URL = globalThis.kompetenProduct.url;
  process.env.KOMPETEN_STORY_DATA = globalThis.kompetenProduct.dataFolder;
}
