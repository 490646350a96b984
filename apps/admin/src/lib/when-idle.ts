/** Does something as soon as the page has nothing better to do; the answer takes it back. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const waiting = window.requestIdleCallback(act, { timeout: 2_000 });
    return () => window.cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(act, 200);
  return () => clearTimeout(waiting);
}
