import { parseSearch } from '../lib/search.ts';

/** Where somebody wanted to go before they had to sign in or unlock: an address of ours, never another one's. */
export const nextPage = (search: Record<string, unknown>): { next?: string } =>
  typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {};

/** Where the lock leads to, below `/admin`: where somebody wanted to go, or the very page that they asked for. */
export function addressAfterLock({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const page = pathname.replace(/^\/admin/, '');
  return page === '/lock' ? (nextPage(parseSearch(search)).next ?? '/') : page + search;
}
