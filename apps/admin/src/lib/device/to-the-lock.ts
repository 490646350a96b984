/** To the lock, which is loaded anew, so that nothing of anybody stays in memory. Never resolved: the page goes. */
export function toTheLock(next: string): Promise<never> {
  window.location.assign(`/admin/lock?${new URLSearchParams({ next })}`);
  return new Promise(() => undefined);
}
