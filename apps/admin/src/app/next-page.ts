/** Where somebody wanted to go before they had to sign in or unlock: an address of ours, never another one's. */
export const nextPage = (search: Record<string, unknown>): { next?: string } =>
  typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {};
