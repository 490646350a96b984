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

/** A value in the query of the address, and how it is changed there, so that a link shows the same again. */
export function useAddressValue(name: string): [value: string, change: (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => new URLSearchParams(window.location.search).get(name) ?? '');
  const change = (next: string) => {
    const url = new URL(window.location.href);
    if (next === '') url.searchParams.delete(name);
    else url.searchParams.set(name, next);
    window.history.replaceState(null, '', url);
    changed.dispatchEvent(new Event('change'));
  };
  return [value, change];
}
