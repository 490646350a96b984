import { useSyncExternalStore } from 'react';
import { connection, onConnection } from './connection.ts';
import { localDevice } from './device/at-work.ts';
import { keepVersions } from './keep-versions.ts';
import { queryClient } from './query.ts';
import { warmStart } from './warm-start.ts';

/** How the application itself lies on this device: not yet known, being kept, kept, or not possible here. */
export type Keeping = 'unknown' | 'keeping' | 'kept' | 'impossible';

/** The application on this device: whether it opens without a network, and whether a newer version is ready. */
export interface ApplicationState {
  keeping: Keeping;
  newVersion: boolean;
}

let state: ApplicationState = { keeping: 'unknown', newVersion: false };
const listeners = new Set<() => void>();
/** How often a page that nothing happens to sees whether it is time to look for a newer version. */
const occasionEvery = 30_000;

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
  whenIdle(keep);
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

const versions = keepVersions(
  {
    register: () => navigator.serviceWorker.register('/admin/sw.js', { scope: '/admin', updateViaCache: 'none' }),
    mayAsk: () => connection() !== 'offline' && document.visibilityState === 'visible',
    now: Date.now,
  },
  {
    kept: (version) => {
      become({ keeping: 'kept' });
      warmStart(version);
    },
    ready: () => become({ newVersion: true }),
    impossible: () => become({ keeping: 'impossible' }),
  },
);

/** Has the browser keep the application, and looks for newer versions for as long as the page is open. */
function keep(): void {
  let fromDevice = cameFromDevice();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes a page that came over the network as it is; a later one was let in by another tab.
    become(fromDevice ? { newVersion: true } : { keeping: 'kept' });
    fromDevice = true;
  });
  become({ keeping: 'keeping' });
  void versions.begin();
  onConnection(versions.look);
  document.addEventListener('visibilitychange', versions.look);
  setInterval(versions.look, occasionEvery);
}

/** The person agrees to the newer version: what was entered is written down first, then it takes over. */
export async function takeNewVersion(): Promise<void> {
  await localDevice()?.outbox.settled();
  const waiting = versions.waiting();
  if (waiting) {
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      // A still newer one may take its place, and waits then; the next notice is about that.
      waiting.addEventListener('statechange', () => waiting.state === 'redundant' && resolve(null));
    });
    waiting.postMessage('take-over');
    await taken;
  }
  window.location.reload();
}
