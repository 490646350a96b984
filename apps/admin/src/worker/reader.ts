// Reads parts of the application where there is no page, in a thread of its own: the browser compiles them whole, and keeps what
// it compiled with what lies in the worker's cache, for the first start (ADR 0012).

declare const self: DedicatedWorkerGlobalScope;

/** What was compiled is kept in a turn of its own, after the part has been read. */
const KEPT_BY_THEN_MS = 1_000;

self.addEventListener('message', async ({ data: parts }: MessageEvent<string[]>) => {
  // A part that speaks of the page when it is read fails here, and has been compiled by then.
  await Promise.allSettled(parts.map((path) => import(/* @vite-ignore */ path)));
  setTimeout(() => {
    self.postMessage('was-read');
    self.close();
  }, KEPT_BY_THEN_MS);
});
