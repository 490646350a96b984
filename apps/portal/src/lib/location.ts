import { useSyncExternalStore } from 'react';

const changed = new EventTarget();

const subscribe = (listener: () => void) => {
  changed.addEventListener('change', listener);
  window.addEventListener('popstate', listener);
  return () => {
    changed.removeEventListener('change', listener);
    window.removeEventListener('popstate', listener);
  };
};

/** The path of the address; three pages need no router. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

/** Goes to another page of the portal without loading it anew. */
export function goTo(path: string): void {
  window.history.pushState(null, '', path);
  changed.dispatchEvent(new Event('change'));
  window.scrollTo(0, 0);
}

/** A value of an address, behind its `#` or in its query, and the address without it. */
export function withoutValue(address: string, name: string): { value: string; address: string } {
  const url = new URL(address);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const value = fragment.get(name) ?? url.searchParams.get(name) ?? '';
  url.searchParams.delete(name);
  if (fragment.has(name)) url.hash = '';
  return { value, address: url.href.replace(/#$/, '') };
}

/** Takes a value out of the address, so that it stays neither in the history nor over a shoulder. */
export function takeFromAddress(name: string): string {
  const { value, address } = withoutValue(window.location.href, name);
  if (value) window.history.replaceState(null, '', address);
  return value;
}

/** Takes whatever stands behind the `#`, so that it stays neither in the history nor over a shoulder. */
export function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash.length > 1) window.history.replaceState(null, '', pathname + search);
  return hash.slice(1);
}
