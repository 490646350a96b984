import { useSyncExternalStore } from 'react';
import { connection, onConnection } from './connection.ts';
import { localDevice } from './device/at-work.ts';
import { queryClient } from './query.ts';

/** How the application itself lies on this device: not yet known, being kept, kept, or not possible here. */
export type Keeping = 'unknown' | 'keeping' | 'kept' | 'impossible';

/** The application on this device: whether it opens without a network, and whether a newer version is ready. */
export interface ApplicationState {
  keeping: Keeping;
  newVersion: boolean;
}

let state: ApplicationState = { keeping: 'unknown', newVersion: false };
let registration: ServiceWorkerRegistration | null = null;
const listeners = new Set<() => void>();
const lookEvery = 60 * 60_000;

function become(change: Partial<ApplicationState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether this page came from the device itself, as all others then do. */
export const cameFromDevice = (): boolean => Boolean(navigator.serviceWorker?.controller);

/** How the application itself lies on this device. */
export const useApplication = (): ApplicationState => useSyncExternalStore(subscribe, () => state);

let begun = false;

/** Keeps the application on this device, once the first page of somebody at work has all that it needs. */
export function keepApplication(): () => void {
  if (import.meta.env.PROD && !begun) begin();
  begun = true;
  return () => undefined;
}

function begin(): void {
  if (!('serviceWorker' in navigator)) {
    become({ keeping: 'impossible' });
    return;
  }
  whenIdle(() => {
    // A browser that refuses says so on the page of the offline work; everything else goes on.
    register().catch(() => become({ keeping: 'impossible' }));
  });
}

/** The page is drawn, with its head, and has the register's answers to all that it asked. */
const pageIsThere = () =>
  document.readyState === 'complete' && document.querySelector('h1') !== null && queryClient.isFetching() === 0;

function whenIdle(act: () => void): void {
  const look = () => {
    if (!pageIsThere()) setTimeout(look, 500);
    else if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 10_000 });
    else setTimeout(act, 1_000);
  };
  setTimeout(look, 1_000);
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const isFirst = workers.controller === null;
  workers.addEventListener('controllerchange', () => {
    // The first worker takes the page as it is; a later one was let in by another tab.
    if (!isFirst || state.keeping === 'kept') become({ newVersion: true });
    become({ keeping: 'kept' });
  });
  become({ keeping: 'keeping' });
  registration = await workers.register('/admin/sw.js', { scope: '/admin', updateViaCache: 'none' });
  if (registration.active) become({ keeping: 'kept' });
  watch(registration);
  lookNowAndThen(registration, isFirst);
}

function watch(of: ServiceWorkerRegistration): void {
  const ready = () => of.waiting && of.active && become({ newVersion: true });
  const follow = () => {
    const { installing } = of;
    installing?.addEventListener('statechange', () => {
      ready();
      if (installing.state === 'redundant' && !of.active) become({ keeping: 'impossible' });
    });
    // What was told of late may be ready by now.
    ready();
  };
  follow();
  of.addEventListener('updatefound', follow);
}

/**
 * A page that stays open for weeks learns of newer versions too, and one that was opened without a network when it has one:
 * the browser itself looks only once, at the opening.
 */
function lookNowAndThen(of: ServiceWorkerRegistration, isFirst: boolean): void {
  let last = isFirst ? Date.now() : 0;
  const look = () => {
    if (connection() !== 'online' || document.visibilityState !== 'visible' || Date.now() - last < lookEvery) return;
    last = Date.now();
    // Who cannot be asked is asked at the next occasion.
    of.update().catch(() => {
      last = 0;
    });
  };
  look();
  onConnection(look);
  document.addEventListener('visibilitychange', look);
}

/** The person agrees to the newer version: what was entered is written down first, then it takes over. */
export async function takeNewVersion(): Promise<void> {
  await localDevice()?.outbox.settled();
  const waiting = registration?.waiting;
  if (waiting) {
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    waiting.postMessage('take-over');
    await taken;
  }
  window.location.reload();
}
