import { loadAnew } from './load-anew.ts';

/** To the lock. Never resolved: the page goes. */
export function toTheLock(next: string): Promise<never> {
  loadAnew(`/admin/lock?${new URLSearchParams({ next })}`);
  return new Promise(() => undefined);
}
