import { rmSync } from 'node:fs';

/** Ends the browser of stories that ran without a worker, and the product, and removes what they left. */
export default async function tearDownStories() {
  await (await globalThis.kompetenBrowser)?.close();
  await globalThis.kompetenProduct?.stop();
  // A browser whose worker has ended is still leaving.
  rmSync(globalThis.kompetenStoriesFolder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
}
