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

/** Takes a value out of the address, so that it stays neither in the history nor over a shoulder. */
export function takeFromAddress(name: string): string {
  const url = new URL(window.location.href);
  const fragment = new URLSearchParams(url.hash.slice(1));
  const value = fragment.get(name) ?? url.searchParams.get(name) ?? '';
  if (value) {
    fragment.delete(name);
    url.hash = fragment.toString();
    url.searchParams.delete(name);
    window.history.replaceState(null, '', url);
  }
  return value;
}
