// The service worker: keeps the portal's own files, so that a signed statement can be checked without a network.
// With a network every page comes from the register itself; nothing that the API says passes through here.

import { addressesOf, keepAll, type Precache } from '@kompeten/web-build/keep';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build (`@kompeten/web-build`). */
declare const __PRECACHE__: Precache;

const whole = __PRECACHE__;
const family = 'kompeten-portal-';
const own = family + whole.version;
const page = '/index.html';
const parts = new Set([...addressesOf(whole)].filter((path) => path.startsWith('/assets/')));
/** Longer than a slow telephone needs for a page of thirty kilobytes. */
const PATIENCE = 10_000;

self.addEventListener('install', (event) => event.waitUntil(keepVersion().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(removeOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isOurs(pathname)) event.respondWith(fromNetwork(request));
  else if (parts.has(pathname)) event.respondWith(kept(pathname).then((part) => part ?? fetch(request)));
});

/** The check itself, the address on paper, and a test under way: where the register cannot answer, the device says what it knows. */
const isOurs = (path: string) => path === '/periksa' || path === '/ujian' || /^\/v\/[^/]+$/i.test(path);

const fromNetwork = (request: Request) =>
  fetch(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    async (cause: unknown) => (await kept(page)) ?? Promise.reject(cause),
  );

const kept = async (path: string) => (await caches.open(own)).match(path, { ignoreVary: true });

/** All files, or no new version. */
const keepVersion = async () => keepAll(whole, await caches.open(own));

async function removeOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(names.map((name) => caches.delete(name)));
}
